import type { ContentSource } from '../reading/content-source.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** Every picture says in words what it shows, and every figure has its drawing. */
export const pictures: Rule = ({ content }) => [
  ...missingDrawings(content),
  ...missingWords(content),
];

const missingDrawings = (content: ContentSource) =>
  [...content.figures]
    .filter(([name]) => !content.drawings.has(name))
    .map(([name, figure]) =>
      errorAt(
        figure,
        'missing-drawing',
        `The figure "${name}" has no drawing.`,
        `Put it at public/figures/${name}.svg.`,
      ),
    );

const missingWords = (content: ContentSource) =>
  allPages(content).flatMap(({ file, body }) => [
    ...body.pictures
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, line }) =>
        errorAt(
          { file, line },
          'missing-alternative-text',
          `The picture "${url}" has no alternative text.`,
          'Say what it shows: ![what it shows](…), or use <Figure id="…" />.',
        ),
      ),
    ...body.components
      .filter(({ name, attributes }) => name === 'img' && !attributes['alt']?.trim())
      .map(({ line }) =>
        errorAt(
          { file, line },
          'missing-alternative-text',
          'An <img> has no alternative text.',
          'Use <Figure id="…" />, which brings its text from content/figures.yaml.',
        ),
      ),
  ]);
