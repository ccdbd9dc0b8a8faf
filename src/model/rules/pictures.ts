import type { ContentSource } from '../reading/content-source.ts';
import { didYouMean } from '../reading/shape.ts';
import { levelOf } from '../schema/care-names.ts';
import { isSheet } from '../schema/figure.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** Every figure has its drawing, and every panel its figure. */
export const pictures: Rule = ({ content }) => [
  ...missingDrawings(content),
  ...panelsAsFigures(content),
  ...signsInPictures(content),
  ...unknownPanels(content),
];

/** The names of all panels: `figure/panel`. */
export const panelsOf = ({ figures }: ContentSource): string[] =>
  [...figures].flatMap(([figure, { data }]) => data.panels.map(({ name }) => `${figure}/${name}`));

/** A picture of a step is a panel of a figure. */
const unknownPanels = (content: ContentSource) => {
  const known = panelsOf(content);
  return allPages(content).flatMap(({ file, body }) =>
    body.components
      .filter(({ name, attributes }) => name === 'Panel' && !known.includes(attributes['id'] ?? ''))
      .map(({ attributes: { id = '' }, line }) =>
        errorAt(
          { file, line },
          'unknown-panel',
          `There is no panel "${id}" in content/figures.yaml.`,
          didYouMean(id, known, 'Use figure/panel, of a figure that has panels.'),
        ),
      ),
  );
};

/** A picture of danger shows emergency signs of the table, and no other. */
const signsInPictures = ({ figures, dangerSigns }: ContentSource) =>
  [...figures].flatMap(([name, figure]) =>
    figure.data.signs
      .filter((sign) => {
        const action = dangerSigns.get(sign)?.data.action;
        return action === undefined || levelOf(action) !== 'emergency';
      })
      .map((sign) =>
        errorAt(
          figure,
          'sign-in-picture',
          `The figure "${name}" shows "${sign}", which is no emergency sign of content/danger-signs/.`,
          'Name a sign that is there, or draw the picture anew.',
        ),
      ),
  );

const missingDrawings = (content: ContentSource) =>
  [...content.figures]
    .filter(([name, { data }]) => isSheet(data) && !content.drawings.has(name))
    .map(([name, figure]) =>
      errorAt(
        figure,
        'missing-drawing',
        `The figure "${name}" has no drawing.`,
        `Put it at public/figures/${name}.svg.`,
      ),
    );

/** A figure that has panels only cannot stand in an article as a whole. */
const panelsAsFigures = (content: ContentSource) =>
  allPages(content).flatMap(({ file, body }) =>
    body.components
      .filter(({ name, attributes }) => {
        const figure = content.figures.get(attributes['id'] ?? '');
        return name === 'Figure' && figure !== undefined && !isSheet(figure.data);
      })
      .map(({ attributes, line }) =>
        errorAt(
          { file, line },
          'panels-only',
          `The figure "${attributes['id']}" is drawn as single panels only.`,
          'Put a panel beside a step, or give the figure alt, caption, description and size.',
        ),
      ),
  );
