/** Leaves out of a style sheet what cannot apply in a page. */
import { transform, type Selector } from 'lightningcss';

/** Every run of letters, digits and hyphens: what may be the name of a class, an element or a property. */
export const namesIn = (text: string): Set<string> => new Set(text.match(/[\w-]+/g));

/** Whether an element of these names may be there; other parts of a selector are not asked. */
const mayApply = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.every((part) => {
    // No page has a shadow tree.
    if (part.type === 'pseudo-class' && part.kind === 'host') return false;
    if (part.type === 'class' || part.type === 'type') return names.has(part.name);
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
      return part.selectors.some((each) => mayApply(each, names));
    return true;
  });

/** Whether each of these is one class, or each one element: then any of them weighs what all of them do. */
const weighAlike = (choices: readonly Selector[]) =>
  choices.every(
    ([first, ...more]) =>
      more.length === 0 &&
      (first?.type === 'class' || first?.type === 'type') &&
      first.type === choices[0]?.[0]?.type,
  );

/** A selector with only those choices of its `:is()` that may be there. */
const narrowChoices = (selector: Selector, names: ReadonlySet<string>): Selector =>
  selector.map((part) =>
    part.type === 'pseudo-class' && part.kind === 'is' && weighAlike(part.selectors)
      ? { ...part, selectors: part.selectors.filter((each) => mayApply(each, names)) }
      : part,
  );

/** What stands for `light-dark()` in older browsers has long names, on every page in every colour. */
const shortNames = (sheet: string) => sheet.replace(/--lightningcss-(light|dark)/g, '--$1');

/** The custom properties that a sheet asks for. */
const askedFor = (sheet: string) =>
  new Set(Array.from(sheet.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name));

/** A sheet without the rules for classes that are not there, and without properties that nobody asks for. */
function pass(sheet: string, names: ReadonlySet<string>): string {
  const asked = askedFor(sheet);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(sheet),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) =>
          value.selectors.some((each) => mayApply(each, names)) ? undefined : [],
      },
      Selector: (selector) => (mayApply(selector, names) ? narrowChoices(selector, names) : []),
      Declaration: {
        custom: ({ name }) =>
          !name.startsWith('--') || asked.has(name) || names.has(name) ? undefined : [],
      },
    },
  });
  return code.toString();
}

/**
 * A sheet without what cannot apply in a page.
 *
 * @param sheet text of a style sheet
 * @param names words of the page and of the scripts that change it; an element, a class or a property
 *   that is not among them cannot be in the page
 */
export function narrowSheet(sheet: string, names: ReadonlySet<string>): string {
  // What a rule asked for may be asked for no more once the rule is gone.
  const narrower = pass(sheet, names);
  return narrower.length < sheet.length ? narrowSheet(narrower, names) : shortNames(narrower);
}
