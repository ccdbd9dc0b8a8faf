/** Contrast of the words that matter most, from the design tokens: WCAG's enhanced ratio of 7 to 1 in both themes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--color-([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]),
);

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Words, and what they stand on. */
const pairs: [string, string][] = [
  ...['emergency', 'urgent', 'routine'].flatMap((level): [string, string][] => [
    [level, `${level}-paper`],
    ['ink', `${level}-paper`],
    [level, 'paper'],
    [level, 'raised'],
  ]),
  ...['paper', 'raised', 'mint'].map((paper): [string, string] => ['link', paper]),
  ['quiet', 'paper'],
];

test.each(pairs)('%s on %s is read without strain', (words, paper) => {
  for (const theme of [0, 1] as const) {
    const ratio = contrast(tokens.get(words)?.[theme] ?? '', tokens.get(paper)?.[theme] ?? '');
    expect(ratio, `theme ${theme}`).toBeGreaterThanOrEqual(7);
  }
});
