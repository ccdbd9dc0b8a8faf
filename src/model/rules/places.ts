import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { errorAt, type RuleContext } from './rule.ts';

/**
 * The findings for a list of places: articles, or sections as folder/slug#section-id.
 *
 * @param field name of the list in its entry, or the way to it, for line numbers
 * @param rule name of the rule that asks
 */
export function missingPlaces(
  { content }: RuleContext,
  entry: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
  field: string | readonly PropertyKey[],
  places: readonly string[],
  rule: string,
): Finding[] {
  return places.flatMap((place, index) => {
    const [article = '', id] = place.split('#');
    const headings = content.articles.get(article)?.body.headings;
    if (headings && (id === undefined || headings.some((heading) => heading.id === id))) return [];
    const at = { file: entry.file, line: entry.lineOf([...[field].flat(), index]) };
    if (headings) {
      const ids = headings.map((heading) => heading.id).join(', ');
      const what = `The article ${article} has no section "${id ?? ''}".`;
      return [errorAt(at, rule, what, `Its sections are: ${ids}.`)];
    }
    const mend = didYouMean(article, content.articles.keys(), 'Name an article that exists.');
    return [errorAt(at, rule, `There is no article "${article}".`, mend)];
  });
}
