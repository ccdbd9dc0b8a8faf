import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { levelOf } from '../schema/care-names.ts';
import type { Situation } from '../schema/situation.ts';
import { panelsOf } from './pictures.ts';
import { missingDeckOrSituation, missingPlaces } from './places.ts';
import { errorAt, type Rule, type RuleContext } from './rule.ts';

/** Emergency signs that a page for one kind of reader shows: it is short, so they may be more than on a card. */
const MOST_SIGNS = 7;

/**
 * A page for one kind of reader begins with an emergency of its own, shows no more signs than are read
 * at a glance, and leads to things that are there, each once.
 */
export const situations: Rule = (context) =>
  [...context.content.situations].flatMap(([name, entry]) => [
    ...sameOrder(context.content, name, entry),
    ...dangerFirst(context.content, entry),
    ...unknownPanels(context.content, entry),
    ...ways(context, entry),
  ]);

/** Where something of a situation stands. */
const placeOf = (entry: Entry<Situation>, ...path: PropertyKey[]) => ({
  file: entry.file,
  line: entry.lineOf(path),
});

/** Each has a place of its own in the list. */
function sameOrder(
  { situations: all }: ContentSource,
  name: string,
  entry: Entry<Situation>,
): Finding[] {
  const other = [...all].find(([, { data }]) => data.order === entry.data.order)?.[0];
  if (other === undefined || other === name) return [];
  return [
    errorAt(
      placeOf(entry, 'order'),
      'same-number',
      `"${other}" and "${name}" both have the number ${entry.data.order}.`,
      'Give the later one a number of its own.',
    ),
  ];
}

/** The first sign asks for help now, and all that ask for it are read at a glance. */
function dangerFirst({ dangerSigns }: ContentSource, entry: Entry<Situation>): Finding[] {
  const { title, signs } = entry.data;
  const isEmergency = (sign: string) => {
    const action = dangerSigns.get(sign)?.data.action;
    return action !== undefined && levelOf(action) === 'emergency';
  };
  const always = [...dangerSigns].filter(([, { data }]) => data.always).map(([sign]) => sign);
  const atOnce = new Set([...signs.filter(isEmergency), ...always]);
  return [
    ...(signs[0] !== undefined && dangerSigns.has(signs[0]) && !isEmergency(signs[0])
      ? [
          errorAt(
            placeOf(entry, 'signs', 0),
            'sign-no-emergency',
            `The first danger sign of "${title}" is no emergency: ${signs[0]}.`,
            'Begin with one that asks for help now.',
          ),
        ]
      : []),
    ...(atOnce.size > MOST_SIGNS
      ? [
          errorAt(
            placeOf(entry, 'signs'),
            'too-many-signs',
            `"${title}" shows ${atOnce.size} emergency signs, with those that stand on every card; ${MOST_SIGNS} are read at a glance.`,
            'Leave out those that its article tells as well.',
          ),
        ]
      : []),
  ];
}

/** A picture, of a step or in the list, is a panel of a figure. */
function unknownPanels(content: ContentSource, entry: Entry<Situation>): Finding[] {
  const known = panelsOf(content);
  const { picture: ofList, steps } = entry.data;
  const named = [
    { picture: ofList, path: ['picture'] },
    ...steps.map(({ picture }, at) => ({ picture, path: ['steps', at, 'picture'] })),
  ];
  return named.flatMap(({ picture, path }) =>
    picture === undefined || known.includes(picture)
      ? []
      : [
          errorAt(
            placeOf(entry, ...path),
            'unknown-panel',
            `There is no panel "${picture}" in content/figures.yaml.`,
            didYouMean(picture, known, 'Use figure/panel, of a figure that has panels.'),
          ),
        ],
  );
}

/** Every way on leads to something that is there, and to something of its own. */
const ways = (context: RuleContext, entry: Entry<Situation>): Finding[] =>
  entry.data.ways.flatMap(({ to, words }, at, all) => {
    const path = ['ways', at, 'to'];
    const missing = /^(cards|leaflets|for)\//.test(to)
      ? missingDeckOrSituation(context, entry, path, to, 'lost-way')
      : missingPlaces(context, entry, path, [to], 'lost-way');
    if (all.findIndex((other) => other.to === to) === at) return missing;
    return [
      ...missing,
      errorAt(
        placeOf(entry, ...path),
        'same-way',
        `"${words}" leads where another way of "${entry.data.title}" leads: ${to}.`,
        'Lead to another section, or make one way of both.',
      ),
    ];
  });
