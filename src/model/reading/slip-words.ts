/** Slips that parsers find, in words of somebody who writes and does not program. */

/** What is wrong, and how to mend it. */
export interface SlipWords {
  what: string;
  mend: string;
}

/** The same with the line of the file to which it leads. */
export interface PlacedSlip extends SlipWords {
  line: number;
}

/** What a parser's message begins with, and what it means to an author. */
export type Told = readonly [begins: RegExp, what: string, mend: string];

/** The words for a message; undefined where it is not known, for it is written for programmers. */
export function told(known: readonly Told[], message: string): SlipWords | undefined {
  const found = known.find(([begins]) => begins.test(message));
  return found && { what: found[1], mend: found[2] };
}
