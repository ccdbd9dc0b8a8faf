import type { Finding } from '../reading/finding.ts';
import type { Entry } from '../reading/content-source.ts';
import { didYouMean } from '../reading/shape.ts';
import { partsOfLine, type DangerSign } from '../schema/danger-sign.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** Files of `content/lexicon/` whose words lead nowhere on purpose. */
const SILENT = /\/(elsewhere|fillers)\.yaml$/;

/** What people type leads somewhere, and every rule of a danger sign is made of things that exist. */
export const searchWords: Rule = (context) => [
  ...concepts(context),
  ...[...context.content.dangerSigns.values()].flatMap((sign) => dangerRules(context, sign)),
  ...[...context.content.regions.values()].flatMap((region) =>
    missingPlaces(context, region, 'articles', region.data.articles, 'lost-search'),
  ),
];

const namesIn = ({ when, unless }: DangerSign['search'][number]) => [
  ...when.map(partsOfLine).flatMap(({ all, none }) => [...all, ...none]),
  ...unless,
];

function concepts(context: RuleContext): Finding[] {
  const { content } = context;
  const inRules = new Set(
    [...content.dangerSigns.values()].flatMap(({ data }) => data.search.flatMap(namesIn)),
  );
  const sectionIds = new Set(
    [...content.articles.values()].flatMap(({ body }) => body.headings.map(({ id }) => id)),
  );
  return [...content.concepts].flatMap(([name, concept]) => {
    const { leads, facet } = concept.data;
    const idle = !leads && !facet && !inRules.has(name) && !SILENT.test(concept.file);
    return [
      ...(idle
        ? [
            errorAt(
              concept,
              'lost-search',
              `The words of "${name}" lead nowhere.`,
              'Add "leads" or "facet", or use the name in a sign of content/danger-signs/.',
            ),
          ]
        : []),
      ...missingPlaces(context, concept, 'leads', leads ?? [], 'lost-search'),
      ...(facet ?? [])
        .filter((id) => !sectionIds.has(id))
        .map((id) =>
          errorAt(
            { file: concept.file, line: concept.lineOf(['facet']) },
            'lost-search',
            `No article has a section "${id}".`,
            'Name a section id that articles share, or delete it.',
          ),
        ),
    ];
  });
}

function dangerRules(context: RuleContext, sign: Entry<DangerSign>): Finding[] {
  const { concepts: known } = context.content;
  return sign.data.search.flatMap((rule, index) => [
    ...namesIn(rule)
      .filter((name) => !known.has(name))
      .map((name) =>
        errorAt(
          { file: sign.file, line: sign.lineOf(['search', index, 'when']) },
          'danger-rule',
          `There is no concept "${name}".`,
          didYouMean(name, known.keys(), 'Use a name that exists, or add it.'),
        ),
      ),
    ...missingPlaces(context, sign, ['search', index, 'leads'], rule.leads, 'danger-rule'),
  ]);
}
