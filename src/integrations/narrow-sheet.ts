/** Leaves out of a style sheet what cannot apply in a page. */
import { transform, type Selector } from 'lightningcss';

/** Every run of letters, digits and hyphens: what may be the name of a class. */
export const namesIn = (text: string): Set<string> => new Set(text.match(/[\w-]+/g));

/** Whether an element with these class names may be there; other parts of a selector are not asked. */
const mayApply = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.every((part) => {
    if (part.type === 'class') return names.has(part.name);
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
      return part.selectors.some((each) => mayApply(each, names));
    return true;
  });

/**
 * A sheet without the rules for classes that a page does not have.
 *
 * @param sheet text of a style sheet
 * @param names words of the page and of the scripts that change it; a class that is not among them
 *   cannot be in the page
 */
export function narrowSheet(sheet: string, names: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(sheet),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          const alive = rule.value.selectors.some((each) => mayApply(each, names));
          return alive ? undefined : [];
        },
      },
    },
  });
  return code.toString();
}
