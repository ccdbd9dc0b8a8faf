import { SITUATIONS } from '../../register/situation-pages.ts';
import { oncePer } from '../derived/once-per.ts';
import type { Finding } from '../reading/finding.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { didYouMean } from '../reading/shape.ts';
import { errorAt, type RuleContext } from './rule.ts';

/** All places there are: articles, and their sections. */
const placesIn = oncePer(
  ({ articles }: ContentSource) =>
    new Set(
      [...articles].flatMap(([name, { body }]) => [
        name,
        ...body.headings.flatMap(({ id }) => (id === undefined ? [] : `${name}#${id}`)),
      ]),
    ),
);

/** Something that names places, and knows its lines. */
interface Naming {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * The finding for a deck or a situation that is not there.
 *
 * @param to `cards/pregnancy`, `leaflets/pregnancy` or `for/pregnancy`
 * @param path the way to it in its entry, for the line number
 */
export function missingDeckOrSituation(
  { content }: RuleContext,
  entry: Naming,
  path: readonly PropertyKey[],
  to: string,
  rule: string,
): Finding[] {
  const [folder = '', name = ''] = to.split('/');
  const [what, where, known] =
    folder === SITUATIONS
      ? (['situation', 'content/situations/', content.situations] as const)
      : (['deck', 'content/decks/', content.decks] as const);
  if (known.has(name)) return [];
  return [
    errorAt(
      { file: entry.file, line: entry.lineOf(path) },
      rule,
      `There is no ${what} "${name}".`,
      didYouMean(name, known.keys(), `Name a ${what} of ${where}.`),
    ),
  ];
}

/**
 * The findings for a list of places: articles, or sections as folder/slug#section-id.
 *
 * @param field name of the list in its entry, or the way to it, for line numbers
 * @param rule name of the rule that asks
 */
export function missingPlaces(
  { content }: RuleContext,
  entry: Naming,
  field: string | readonly PropertyKey[],
  places: readonly string[],
  rule: string,
): Finding[] {
  const known = placesIn(content);
  return places.flatMap((place, index) => {
    if (known.has(place)) return [];
    const [article = '', id] = place.split('#');
    const headings = content.articles.get(article)?.body.headings;
    const at = { file: entry.file, line: entry.lineOf([...[field].flat(), index]) };
    if (headings) {
      const ids = headings.flatMap((heading) => heading.id ?? []).join(', ');
      const what = `The article ${article} has no section "${id ?? ''}".`;
      return [errorAt(at, rule, what, `Its sections are: ${ids}.`)];
    }
    const mend = didYouMean(article, content.articles.keys(), 'Name an article that exists.');
    return [errorAt(at, rule, `There is no article "${article}".`, mend)];
  });
}
