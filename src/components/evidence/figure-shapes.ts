/** The shapes of figures of evidence, as SVG paths: pure functions from numbers. */
import type { Claim } from '../../model/schema/claim.ts';

/** Dots in a row. */
const ROW = 10;
/** Width of a dot with the space round it. */
const STEP = 10;

/**
 * The centres of some dots, row by row: a path that is drawn with round caps and dashes of no length.
 *
 * @param from number of the first dot, counted from 0
 * @param to number after the last
 */
function dotPath(from: number, to: number): string {
  const rows: string[] = [];
  for (let at = from; at < to;) {
    const row = Math.floor(at / ROW);
    const end = Math.min(to, (row + 1) * ROW);
    const x = (at % ROW) * STEP + STEP / 2;
    // A hair longer than the last dot's place, so that its dash is drawn.
    rows.push(`M${x} ${row * STEP + STEP / 2}h${(end - at - 1) * STEP}.1`);
    at = end;
  }
  return rows.join('');
}

/** Dots for people, some of them marked, and the size of the picture. */
export function dots(marked: number, all: number) {
  return {
    marked: dotPath(0, marked),
    others: dotPath(marked, all),
    width: Math.min(all, ROW) * STEP,
    height: Math.ceil(all / ROW) * STEP,
  };
}

/** Squares of four that stand for each strength of evidence. */
const SQUARES: Record<Claim['strength'], number> = {
  strong: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  expert: 0,
};

/** How many of four squares are filled. */
export const squares = (strength: Claim['strength']): number => SQUARES[strength];
