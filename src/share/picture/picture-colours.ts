/** The colours of the share pictures: the light half of the site's tokens, and one for each aspect. */
import type { Aspect } from '../../model/derived/aspects.ts';

/** Names of the tokens that the pictures use. */
const used = [
  'paper',
  'ink',
  'quiet',
  'accent',
  'emergency',
  'emergency-paper',
  'urgent',
  'urgent-paper',
  'routine',
  'routine-paper',
] as const;
export type ColourName = (typeof used)[number];

/** Colours as "#rrggbb", by the name of their token without "--color-". */
export type Colours = Record<ColourName, string>;

/**
 * The light halves of the colour tokens.
 *
 * @param css text of tokens.css, with lines such as `--color-ink: light-dark(#1b2628, #e4eae8);`
 * @returns every colour that the pictures use
 * @throws when a token that the pictures use is not there or is written in another form
 */
export function lightColours(css: string): Colours {
  const found = css.matchAll(/--color-([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/gi);
  const light = new Map(Array.from(found, ([, name = '', colour = '']) => [name, colour]));
  const entries = used.map((name) => {
    const colour = light.get(name);
    if (colour === undefined)
      throw new Error(
        `The share pictures need the colour --color-${name}, and tokens.css has no such line. ` +
          `Write it as "--color-${name}: light-dark(#rrggbb, #rrggbb);", or choose another colour ` +
          'in src/share/picture/picture-colours.ts.',
      );
    return [name, colour] as const;
  });
  return Object.fromEntries(entries) as Colours;
}

/**
 * The colour of each aspect. The tokens have two that fit; amber says "urgent" on this site, so the
 * other three are named here, dark enough for paper-coloured words on them (a test says so).
 */
export function aspectColours(colours: Colours): Record<Aspect, string> {
  return {
    emergency: colours.emergency,
    help: '#2f5a2c',
    symptom: '#6a2f78',
    cause: '#34478c',
    remedy: colours.accent,
  };
}
