/**
 * What the learned part sees of a query: its words, and the meanings that the lexicon finds in it, each
 * with whether it is denied. Each is a number made of its letters, so that no list of them travels.
 */
import type { Match } from '../meaning/concepts.ts';
import { isDenied } from '../meaning/denial.ts';
import { ASKING } from '../words/asking.ts';
import { foldedHash } from '../words/hash.ts';
import type { Word } from '../words/normalise.ts';

/** 262,144 different numbers: two features of 4,000 seldom share one. */
const BITS = 18;

const numberOf = (text: string) => foldedHash(text, BITS);

/** Whether a word is none of the small ones, which are as much about how it is asked as about what. */
const isTold = ({ text, filler }: Word) => !filler && !ASKING.has(text);

export const toldWords = (words: readonly Word[]): Word[] => words.filter(isTold);

/**
 * The features of a query, each once.
 *
 * @param words all words of the query, small ones as well
 * @param everywhere every meaning the lexicon finds in them
 * @param options.bare of its told words alone
 */
export function featuresOf(
  words: readonly Word[],
  everywhere: readonly Match[],
  { bare = false } = {},
): number[] {
  const told = bare ? toldWords(words) : words;
  const features = new Set(told.map(({ stem }) => numberOf(stem)));
  for (const match of everywhere) {
    if (bare && !match.at.some((place) => words[place] && isTold(words[place]))) continue;
    const { number } = match.concept ?? {};
    if (number !== undefined)
      features.add(numberOf(`#${number}${isDenied(match, words) ? '!' : ''}`));
  }
  return [...features];
}
