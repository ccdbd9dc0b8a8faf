import { allPages, errorAt, type Rule } from './rule.ts';

/** Every picture says in words what it shows. */
export const alternativeText: Rule = ({ content }) =>
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
