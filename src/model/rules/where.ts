import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { levelOf } from '../schema/care-names.ts';
import type { Region } from '../schema/region.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/**
 * "Where it hurts" leads on from each part of the body: every answer to a page that is there, every
 * danger sign to an emergency, and every symptom can be reached from some part.
 */
export const where: Rule = (context) => {
  const { content } = context;
  const regions = [...content.regions.values()];
  return [
    ...regions.flatMap((region) => [...answers(context, region), ...signs(content, region)]),
    ...outOfReach(content),
  ];
};

/** The way to a list of answers in an entry. */
const lists = ['feel', 'setOff'] as const;

/** Every answer leads to something that is there, and to something of its own. */
function answers(context: RuleContext, region: Entry<Region>): Finding[] {
  const seen = new Set<string>();
  return lists.flatMap((list) =>
    region.data[list].flatMap(({ to, words }, at) => {
      const again = seen.has(to);
      seen.add(to);
      return [
        ...missingPlaces(context, region, [list, at, 'to'], [to], 'lost-region'),
        ...(again
          ? [
              errorAt(
                { file: region.file, line: region.lineOf([list, at, 'to']) },
                'same-answer',
                `"${words}" leads where another answer of "${region.data.name}" leads: ${to}.`,
                'Lead to another section, or make one answer of both.',
              ),
            ]
          : []),
      ];
    }),
  );
}

/** The danger line of a part says when to call for help now, and nothing less. */
function signs({ dangerSigns }: ContentSource, region: Entry<Region>): Finding[] {
  return region.data.signs.flatMap((name, at) => {
    const action = dangerSigns.get(name)?.data.action;
    if (action !== undefined && levelOf(action) === 'emergency') return [];
    const place = { file: region.file, line: region.lineOf(['signs', at]) };
    return [
      action === undefined
        ? errorAt(
            place,
            'unknown-sign',
            `There is no danger sign "${name}".`,
            didYouMean(name, dangerSigns.keys(), 'Name one of content/danger-signs/.'),
          )
        : errorAt(
            place,
            'sign-no-emergency',
            `The danger sign "${name}" of "${region.data.name}" is no emergency.`,
            'Name a sign that asks for help now: the others stand on the articles.',
          ),
    ];
  });
}

/** Whoever feels a symptom finds its page from where it hurts. */
function outOfReach({ articles, regions }: ContentSource): Finding[] {
  const reached = new Set(
    [...regions.values()].flatMap(({ data }) => data.feel.map(({ to }) => to.split('#')[0])),
  );
  return [...articles.values()]
    .filter(({ id }) => id.startsWith('symptoms/') && !reached.has(id))
    .map((article) =>
      errorAt(
        article,
        'symptom-out-of-reach',
        `No part of the body leads to "${article.id}".`,
        'Add it to "feel" of a part in content/regions.yaml, in the words people have for it.',
      ),
    );
}
