import type { Finding } from '../reading/finding.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { namesIn } from '../reading/parse-article.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** The page that lists every emergency sign: all other pages lead to it. */
const ALL_SIGNS = 'help/emergency-signs';

/** A warning sign stands only on a card of its own level, and no emergency sign is forgotten. */
export const careSigns: Rule = ({ content }) => [
  ...signsOnWrongCards(content),
  ...forgottenSigns(content),
  ...signOfEveryShare(content),
];

function forgottenSigns(content: ContentSource): Finding[] {
  const page = content.articles.get(ALL_SIGNS);
  if (!page) return [];
  const shown = new Set(
    page.body.components.flatMap(({ attributes }) => namesIn(attributes['signs'])),
  );
  return [...content.warningSigns]
    .filter(([name, { data }]) => data.level === 'emergency' && !shown.has(name))
    .map(([name]) =>
      errorAt(
        { file: page.file, line: 1 },
        'forgotten-emergency-sign',
        `The emergency sign "${name}" is not on the page that lists them all.`,
        `Add "${name}" to the signs of its emergency card.`,
      ),
    );
}

/** What people share always carries one emergency sign, in the words of the emergency level. */
function signOfEveryShare({ warningSigns, careLevels }: ContentSource): Finding[] {
  const always = [...warningSigns.values()].filter(({ data }) => data.always);
  const inShort = careLevels.get('emergency')?.data.inShort;
  if (inShort === undefined)
    return [
      errorAt(
        { file: 'content/care-levels.yaml', line: careLevels.get('emergency')?.line ?? 1 },
        'no-short-heading',
        'The emergency level has no "inShort".',
        'Add it: inShort: Get help now if',
      ),
    ];
  const [first] = [...warningSigns.values()];
  if (always.length === 1 && always[0]?.data.level === 'emergency') return [];
  return [
    errorAt(
      { file: first?.file ?? 'content/warning-signs.yaml', line: always.at(-1)?.line ?? 1 },
      'sign-of-every-share',
      `${always.length} warning signs are marked "always"; one emergency sign must be.`,
      'Mark the sign that must travel with everything people share, and no other: always: true',
    ),
  ];
}

const signsOnWrongCards = (content: ContentSource): Finding[] =>
  allPages(content).flatMap(({ file, body }) =>
    body.components
      .filter(({ name }) => name === 'CareCard')
      .flatMap(({ attributes, line }) =>
        namesIn(attributes['signs']).flatMap((name) => {
          const sign = content.warningSigns.get(name)?.data;
          const level = attributes['level'] ?? '';
          if (sign === undefined || sign.level === level) return [];
          return [
            errorAt(
              { file, line },
              'sign-on-the-wrong-card',
              `The warning sign "${name}" is of the level "${sign.level}", the card of "${level}".`,
              `Move it to a card <CareCard level="${sign.level}" …>.`,
            ),
          ];
        }),
      ),
  );
