import type { Finding } from '../reading/finding.ts';
import type { Entry } from '../reading/content-source.ts';
import { closest } from '../reading/shape.ts';
import { partsOfLine, type DangerSign } from '../schema/danger-sign.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** Files of `content/lexicon/` whose words lead nowhere on purpose. */
const SILENT = /\/(elsewhere|fillers)\.yaml$/;

/** What people type leads somewhere, and every danger rule is made of things that exist. */
export const searchWords: Rule = (context) => [
  ...concepts(context),
  ...[...context.content.dangerSigns.values()].flatMap((rule) => dangerRule(context, rule)),
  ...[...context.content.regions.values()].flatMap((region) =>
    missingPlaces(context, region, 'articles', region.data.articles, 'lost-search'),
  ),
];

const namesIn = ({ when, unless }: DangerSign) => [
  ...when.map(partsOfLine).flatMap(({ all, none }) => [...all, ...none]),
  ...unless,
];

function concepts(context: RuleContext): Finding[] {
  const { content } = context;
  const inRules = new Set([...content.dangerSigns.values()].flatMap(({ data }) => namesIn(data)));
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
              'Add "leads" or "facet", or use the name in content/danger-signs.yaml.',
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

/** One name of a rule that is not where it should be. */
function unknown(
  rule: Entry<DangerSign>,
  field: keyof DangerSign,
  kind: string,
  name: string,
  known: ReadonlyMap<string, unknown>,
): Finding[] {
  if (known.has(name)) return [];
  const meant = closest(name, known.keys());
  const at = { file: rule.file, line: rule.lineOf([field]) };
  const mend = meant ? `Did you mean "${meant}"?` : 'Use a name that exists, or add it.';
  return [errorAt(at, 'danger-rule', `There is no ${kind} "${name}".`, mend)];
}

function dangerRule(context: RuleContext, rule: Entry<DangerSign>): Finding[] {
  const { content } = context;
  const { data } = rule;
  const problem = (what: string, mend: string) => [errorAt(rule, 'danger-rule', what, mend)];
  const wrongLevel = data.signs.filter((sign) => {
    const level = content.warningSigns.get(sign)?.data.level;
    return level !== undefined && level !== data.level;
  });
  return [
    ...namesIn(data).flatMap((name) => unknown(rule, 'when', 'concept', name, content.concepts)),
    ...data.signs.flatMap((name) =>
      unknown(rule, 'signs', 'warning sign', name, content.warningSigns),
    ),
    ...data.claims.flatMap((name) => unknown(rule, 'claims', 'claim', name, content.claims)),
    ...missingPlaces(context, rule, 'leads', data.leads, 'danger-rule'),
    ...wrongLevel.flatMap((sign) =>
      problem(
        `The sign "${sign}" is not of the level "${data.level}".`,
        'Show a sign of the same level, or change the level of one of them.',
      ),
    ),
    ...(data.signs.length + data.message.length === 0
      ? problem('The card of this rule would be empty.', 'Add "signs" or "message".')
      : []),
    ...(data.claims.length === 0 && data.caution === undefined
      ? problem(
          'Nothing says what this rule rests on.',
          'Name its "claims", or say in "caution" why it is here without one.',
        )
      : []),
  ];
}
