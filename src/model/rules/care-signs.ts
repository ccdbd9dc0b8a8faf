import { signsOn } from '../derived/danger-signs.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { signTable } from '../reading/sign-table.ts';
import { actionsOf, careLevels, MOST_LINES } from '../schema/care-names.ts';
import { errorAt, type Rule } from './rule.ts';

/** Danger is told once: each sign on its cards, at one level, and none forgotten. */
export const careSigns: Rule = ({ content }) => [
  ...cardsAndSigns(content),
  ...signsOfEveryShare(content),
];

/** A card has signs, signs have a card, and no glance is longer than a reader can take in. */
function cardsAndSigns(content: ContentSource): Finding[] {
  const signs = signTable(content);
  return [...content.articles.values()].flatMap(({ id, file, body }) => {
    const cards = new Map(
      body.components
        .filter(({ name }) => name === 'CareCard')
        .map(({ attributes, line }) => [attributes['level'], line] as const),
    );
    return careLevels.flatMap((level) => {
      const { glance, all } = signsOn(id, level, signs);
      const own = all.filter(({ sign }) => !sign.always);
      const at = { file, line: cards.get(level) ?? 1 };
      if (cards.has(level) && all.length === 0) return [emptyCard(at, level, id)];
      if (!cards.has(level) && (own.length > 0 || level === 'emergency'))
        return [
          missingCard(
            at,
            level,
            all.map(({ name }) => name),
          ),
        ];
      if (level !== 'emergency' || !cards.has(level) || glance.length <= MOST_LINES) return [];
      return [
        longCard(
          at,
          id,
          glance.map(({ name }) => name),
        ),
      ];
    });
  });
}

const emptyCard = (at: { file: string; line: number }, level: string, id: string) =>
  errorAt(
    at,
    'empty-care-card',
    `No danger sign of the level "${level}" names this page.`,
    `Add "${id}" to the "pages" of a sign in content/danger-signs/, or take the card away.`,
  );

const missingCard = (at: { file: string; line: number }, level: string, names: string[]) =>
  errorAt(
    at,
    'missing-care-card',
    `Danger signs name this page (${names.join(', ')}), and it has no card for them.`,
    `Add <CareCard level="${level}" />, or take the page out of the signs.`,
  );

const longCard = (at: { file: string; line: number }, id: string, names: string[]) =>
  errorAt(
    at,
    'long-care-card',
    `The emergency card shows ${names.length} lines at a glance: ${names.join(', ')}.`,
    `Leave at most ${MOST_LINES}: move "${id}" from "pages" to "folded" in the others.`,
  );

/** What people share always carries the signs that are marked so, in words of the emergency level. */
function signsOfEveryShare({ dangerSigns, careLevels: levels }: ContentSource): Finding[] {
  const always = [...dangerSigns.values()].filter(({ data }) => data.always);
  const inShort = levels.get('emergency')?.data.inShort;
  const [first] = [...dangerSigns.values()];
  const wrong = always.find(({ data }) => !actionsOf.emergency.includes(data.action));
  return [
    ...(inShort === undefined
      ? [
          errorAt(
            { file: 'content/care-levels.yaml', line: levels.get('emergency')?.line ?? 1 },
            'no-short-heading',
            'The emergency level has no "inShort".',
            'Add it: inShort: Get help now if',
          ),
        ]
      : []),
    ...(always.length > 0 && wrong === undefined
      ? []
      : [
          errorAt(
            { file: (wrong ?? first)?.file ?? 'content/danger-signs/', line: wrong?.line ?? 1 },
            'sign-of-every-share',
            'What people share must carry an emergency sign, and nothing less.',
            'Mark the emergency signs that travel with everything, and no other: always: true',
          ),
        ]),
  ];
}
