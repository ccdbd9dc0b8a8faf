/** Breaks words into lines and chooses the size at which they fit; nothing here draws. */

/** Width of one character, in parts of the font size (em). */
export type Advance = (character: string) => number;

/** A font size in pixels and the lines it may take. */
export interface Step {
  size: number;
  lines: number;
}

/** Words broken into lines, and the font size in pixels at which they fit. */
export interface Fitted {
  size: number;
  lines: string[];
}

function widthOf(text: string, advance: Advance): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
}

/** Cut a word that no line can hold into pieces that each fill one. */
function piecesOf(word: string, width: number, advance: Advance): string[] {
  if (widthOf(word, advance) <= width) return [word];
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && widthOf(last + character, advance) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/**
 * Break a text into lines at its spaces; a word wider than a line is broken anywhere.
 *
 * @param width of a line, in em
 * @returns the lines, without spaces at their ends; none when the text is empty
 */
export function wrap(text: string, width: number, advance: Advance): string[] {
  const lines: string[] = [];
  const space = advance(' ');
  let used = 0;
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== ''))
    for (const piece of piecesOf(word, width, advance)) {
      const wide = widthOf(piece, advance);
      const last = lines.at(-1);
      if (last === undefined || piece !== word || used + space + wide > width) {
        lines.push(piece);
        used = wide;
      } else {
        lines[lines.length - 1] = `${last} ${piece}`;
        used += space + wide;
      }
    }
  return lines;
}

/**
 * Break a text into lines of much the same length, as few as {@link wrap} needs: a title whose last
 * line is one lonely word is harder to read.
 */
export function wrapEvenly(text: string, width: number, advance: Advance): string[] {
  let best = wrap(text, width, advance);
  const count = best.length;
  for (let narrower = width * 0.97; narrower > width / 2; narrower -= width * 0.03) {
    const lines = wrap(text, narrower, advance);
    const broken = lines.join(' ') !== best.join(' ');
    if (lines.length > count || broken) break;
    best = lines;
  }
  return best;
}

/**
 * Break a text into lines and end it with an ellipsis after a whole word when it needs more.
 *
 * @param width of a line, in em
 * @param limit most lines
 */
export function clamp(text: string, width: number, limit: number, advance: Advance): string[] {
  const lines = wrap(text, width, advance);
  if (lines.length <= limit) return wrapEvenly(text, width, advance);
  const kept = lines.slice(0, limit);
  let last = kept.pop();
  if (last === undefined) return [];
  const shortened = (line: string) => `${line.replace(/[\s,;:.–-]+$/, '')}…`;
  while (widthOf(shortened(last), advance) > width && last.length > 1) {
    const space = last.lastIndexOf(' ');
    last = last.slice(0, space > 0 ? space : -1);
  }
  return [...kept, shortened(last)];
}

/**
 * The first step at which a text fits.
 *
 * @param width of a line, in pixels
 * @param steps sizes to try, the one liked best first
 * @returns undefined when the text fits at none of them
 */
export function fit(
  text: string,
  width: number,
  steps: readonly Step[],
  advance: Advance,
): Fitted | undefined {
  for (const { size, lines: most } of steps) {
    const lines = wrapEvenly(text, width / size, advance);
    if (lines.length <= most) return { size, lines };
  }
  return undefined;
}
