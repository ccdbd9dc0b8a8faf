import { missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

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
    ...mapped.flatMap((entry) =>
      missingPlaces(context, entry, 'sections', entry.data.sections, 'unmapped'),
    ),
    ...forgotten,
  ];
};
