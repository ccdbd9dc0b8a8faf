import type { Finding } from '../finding.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { namesIn } from '../reading/parse-article.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** The page that lists every emergency sign: all other pages lead to it. */
const ALL_SIGNS = 'help/emergency-signs';

/** A warning sign stands only on a card of its own level, and no emergency sign is forgotten. */
export const careSigns: Rule = ({ content }) => [
  ...signsOnWrongCards(content),
  ...forgottenSigns(content),
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
