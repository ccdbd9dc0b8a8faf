import { namesIn } from '../reading/parse-article.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** A warning sign stands only on a card of its own level. */
export const careSigns: Rule = ({ content }) =>
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
