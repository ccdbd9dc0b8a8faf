import type { Finding } from '../finding.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** The findings for a list of section addresses. */
function missingSections(
  { content }: RuleContext,
  entry: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
  sections: readonly string[],
): Finding[] {
  return sections.flatMap((address, index) => {
    const [article = '', id] = address.split('#');
    const headings = content.articles.get(article)?.body.headings;
    if (headings?.some((heading) => heading.id === id)) return [];
    const what = headings
      ? `The article ${article} has no section "${id ?? ''}".`
      : `There is no article "${article}".`;
    const mend = headings
      ? `Its sections are: ${headings.map((heading) => heading.id).join(', ')}.`
      : 'Name an article that exists.';
    const at = { file: entry.file, line: entry.lineOf(['sections', index]) };
    return [errorAt(at, 'unmapped', what, mend)];
  });
}

/**
 * Every recommendation of a guideline, and every statement of the 2018 article, points to the
 * sections that treat it; no statement is left out.
 */
export const mappedSections: Rule = (context) => {
  const { content } = context;
  const mapped = [...content.guidelines.values(), ...content.originalArticle.values()];
  const forgotten = [...content.claims.values()]
    .filter(({ data }) => data.area === 'seed-check' && !content.originalArticle.has(data.id))
    .map((claim) =>
      errorAt(
        claim,
        'unmapped',
        `The statement "${claim.data.id}" of the 2018 article is not on the page about it.`,
        `Add "${claim.data.id}" to content/original-article.yaml.`,
      ),
    );
  return [
    ...mapped.flatMap((entry) => missingSections(context, entry, entry.data.sections)),
    ...forgotten,
  ];
};
