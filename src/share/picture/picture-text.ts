/** The sizes of the words on a share picture: as large as they fit, and whole before large. */
import { clamp, fit, wrap, type Advance, type Fitted, type Step } from './fit-words.ts';
import type { Weight } from './font-files.ts';

/** Height of a line, in parts of its font size. */
export const TITLE_LINE = 1.1;
export const SENTENCE_LINE = 1.3;

/**
 * Sizes of the title. Short ones are large and longer ones get a second line before a third. The
 * last ones are for titles that no article has: 120 of the widest letter, without a space.
 */
export const titleSteps: readonly Step[] = [
  { size: 92, lines: 1 },
  { size: 84, lines: 1 },
  { size: 76, lines: 1 },
  { size: 80, lines: 2 },
  { size: 72, lines: 2 },
  { size: 64, lines: 3 },
  { size: 56, lines: 3 },
  { size: 48, lines: 3 },
  { size: 40, lines: 3 },
  { size: 32, lines: 3 },
  { size: 26, lines: 3 },
];

/** Sizes of the sentence: smaller before it is cut, since half a warning may mislead. */
const sentenceSizes = [36, 32, 28];

/** Smallest size of a title that makes room for the sentence; thumbnails need it. */
const SMALLEST_TITLE = 56;
const MOST_SENTENCE_LINES = 4;

/** Widths of characters in both weights. */
export type Advances = Record<Weight, Advance>;

/**
 * The first step at which a text fits.
 *
 * @param what name of the text in the error
 * @param width of a line, in pixels
 * @throws when it fits at none
 */
export function mustFit(
  what: string,
  text: string,
  width: number,
  steps: readonly Step[],
  advance: Advance,
): Fitted {
  const fitted = fit(text, width, steps, advance);
  if (fitted) return fitted;
  throw new Error(`The ${what} "${text}" does not fit on a share picture. Make it shorter.`);
}

/**
 * Title and sentence for the room there is, in pixels: the largest title with the whole sentence
 * below it. A sentence too long for any is cut at a word.
 *
 * @throws when the title fits at none of its sizes
 */
export function titleAndSentence(
  words: { title: string; sentence: string },
  room: { width: number; height: number },
  advances: Advances,
): { title: Fitted; sentence: Fitted } {
  const linesBelow = (title: Fitted, size: number) => {
    const left = room.height - title.lines.length * title.size * TITLE_LINE;
    const fitting = Math.floor(left / (size * SENTENCE_LINE));
    return Math.min(MOST_SENTENCE_LINES, Math.max(0, fitting));
  };
  const largest = mustFit('title', words.title, room.width, titleSteps, advances[700]);
  const titles = titleSteps
    .filter(({ size }) => size < largest.size && size >= SMALLEST_TITLE)
    .flatMap((step) => fit(words.title, room.width, [step], advances[700]) ?? []);
  for (const title of [largest, ...titles])
    for (const size of sentenceSizes) {
      const most = linesBelow(title, size);
      const width = room.width / size;
      if (wrap(words.sentence, width, advances[400]).length <= most)
        return {
          title,
          sentence: { size, lines: clamp(words.sentence, width, most, advances[400]) },
        };
    }
  const size = Math.min(...sentenceSizes);
  const title = titles.at(-1) ?? largest;
  const most = linesBelow(title, size);
  return {
    title,
    sentence: { size, lines: clamp(words.sentence, room.width / size, most, advances[400]) },
  };
}
