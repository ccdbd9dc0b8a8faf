/**
 * Queries that somebody judged and that models and rules get wrong: they are answered as judged. Of each only
 * a number made of its words travels, whatever their order.
 */
import type { CareLevelName } from '../../model/schema/care-names.ts';
import { foldedHash } from '../words/hash.ts';
import type { Word } from '../words/normalise.ts';
import { readNumbers, writeNumber } from './number-text.ts';

/** What a query was judged to be. */
export type Judgement = Exclude<CareLevelName, 'routine'> | 'none';

export const judgements: readonly Judgement[] = ['none', 'urgent', 'emergency'];

/** So many different numbers: of 2,000 queries one in 8,000 others is taken for one of them. */
const BITS = 24;

/** The number of a query: of its stems in alphabetical order. */
export const queryNumber = (words: readonly Word[]): number =>
  foldedHash([...new Set(words.map(({ stem }) => stem))].sort().join(' '), BITS);

/** As they travel: for each judgement the distances of the numbers, in order. */
export type PackedJudged = Record<Judgement, string>;

export const packJudged = (judged: ReadonlyMap<number, Judgement>): PackedJudged =>
  Object.fromEntries(
    judgements.map((judgement) => {
      let last = 0;
      const numbers = [...judged].filter(([, is]) => is === judgement).map(([number]) => number);
      const gaps = numbers
        .sort((a, b) => a - b)
        .map((number) => {
          const gap = number - last;
          last = number;
          return writeNumber(gap);
        });
      return [judgement, gaps.join('')];
    }),
  ) as PackedJudged;

/** The judgement of each number. */
export function openJudged(packed: PackedJudged): Map<number, Judgement> {
  const judged = new Map<number, Judgement>();
  for (const judgement of judgements) {
    let number = 0;
    for (const gap of readNumbers(packed[judgement])) judged.set((number += gap), judgement);
  }
  return judged;
}
