/**
 * What happened to a line that changed. The ledger keeps a mark of each line and not its words. A common
 * slip is found all the same: each is undone in turn, until the mark of what is left is that of the ledger.
 * A mark fits by chance once in 16 million times, and a line has some thousand slips.
 */
import type { Difference } from './differences.ts';
import { lostOpenings } from './lost-openings.ts';
import { citations, places } from './slips-of-marks.ts';
import { lostAndPutIn, numbers, turnedWords, type Slip } from './slips.ts';
import { hashOf } from './units.ts';

/** What is known of a line that changed. */
export interface Happened {
  /** What happened, in words. */
  what: string;
  /** The whole line as it was. */
  was: string;
  /** Where the slip is, as it was and as it is; empty where its words are the same. */
  excerpt: { was: string; is: string } | undefined;
  /** The sentence of the slip with its citations; the whole line where it is not in one. */
  sentence: string;
}

/** Lines that are looked into: more than these were rewritten, not mistyped. */
const MOST_LINES = 20;

/** Letters round a slip that are enough to find it. */
const ROUND = 28;

/** Some words of a text round a place, cut at blanks. */
function round(text: string, from: number, to: number): string {
  const start = from <= ROUND ? 0 : text.indexOf(' ', from - ROUND) + 1;
  const after = text.indexOf(' ', to + ROUND);
  const begin = Math.min(start, from);
  const end = after === -1 ? text.length : after;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end).trim()}${end < text.length ? ' …' : ''}`;
}

/** Ends of sentences, with the citations behind them. */
const ENDS = /[.!?]["”’)]*(?:<Cite id="[^"]*" ?\/>)*(?= |$)/g;

/**
 * The sentence round a place, and what follows up to the citation that is for both; all of the line where a
 * slip is as long as that.
 */
function sentenceAt(line: string, at: number, length: number): string {
  if (length === line.length) return line;
  const ends = [...line.matchAll(ENDS)].map(({ 0: end, index }) => ({
    place: index + end.length,
    cited: end.includes('<'),
  }));
  const from = ends.findLast(({ place }) => place <= at && place < line.length)?.place ?? 0;
  const after = ends.filter(({ place }) => place > at && place >= at + length);
  const to = after.find(({ cited }) => cited) ?? after[0];
  return line.slice(from, to?.place ?? line.length);
}

function told(line: string, { at, length, by, what }: Slip): Happened {
  const was = line.slice(0, at) + by + line.slice(at + length);
  const same = was.trim() === line.trim() || length === line.length;
  return {
    what,
    was: was.trim(),
    sentence: sentenceAt(line, at, length),
    excerpt: same
      ? undefined
      : { was: round(was, at, at + by.length), is: round(line, at, at + length) },
  };
}

function slipIn(line: string, marks: ReadonlySet<string>, claims: readonly string[]) {
  const kinds = [places, turnedWords, numbers, lostOpenings, lostAndPutIn, citations];
  for (const kind of kinds)
    for (const slip of kind(line, claims)) {
      const was = line.slice(0, slip.at) + slip.by + line.slice(slip.at + slip.length);
      if (was !== line && marks.has(hashOf(was))) return told(line, slip);
    }
  return undefined;
}

/**
 * @param claims the ids of all claims
 * @returns what is certain, for each line of the difference; nothing where it was rewritten
 */
export function whatHappened(
  { how, was, lines }: Difference,
  claims: readonly string[],
): Happened[] {
  if (how === 'gone' || how === 'moved' || was.length === 0 || lines.length > MOST_LINES) return [];
  const marks = new Set(was);
  return lines.flatMap((line) => slipIn(line, marks, claims) ?? []);
}
