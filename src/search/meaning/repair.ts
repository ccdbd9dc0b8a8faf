/** Repairs the words of a query: torn ones are joined, run-together ones parted, misspelt ones spelt. */
import { withOneCannot } from '../words/inability.ts';
import { wordsOfQuery } from '../words/normalise.ts';
import { joinTorn, splitRun } from '../words/spaces.ts';
import { correction, isKnown } from '../words/spelling.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of a query before any is spelt. */
export const typedWords = (typed: string, lexicon: Lexicon): string[] =>
  joinTorn(wordsOfQuery(typed), lexicon);

/** Letters and a number run together: "30weekspregnant". Shorter ones have a meaning: "l5", "40yo". */
const GLUED = 6;
const AT_NUMBER = /(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/;

/** Misspelt words come again, with each key and in many examples. */
const known = new WeakMap<Lexicon, Map<string, string | undefined>>();

function spelt(word: string, lexicon: Lexicon): string | undefined {
  let corrections = known.get(lexicon);
  if (!corrections) known.set(lexicon, (corrections = new Map<string, string | undefined>()));
  if (!corrections.has(word)) corrections.set(word, correction(word, lexicon));
  return corrections.get(word);
}

/**
 * The words of a query, each that is in no list made one that is.
 *
 * @param halfTyped whether the last word is still being typed, and stays as it is
 */
export function repaired(
  words: readonly string[],
  lexicon: Lexicon,
  { halfTyped = false } = {},
): { words: string[]; corrected: boolean } {
  let corrected = false;
  const parted = words.flatMap((word) => (word.length < GLUED ? [word] : word.split(AT_NUMBER)));
  const repairs = parted.flatMap((word, place) => {
    if (isKnown(word, lexicon) || (halfTyped && place === parted.length - 1)) return [word];
    const parts = splitRun(word, lexicon);
    if (parts) return parts;
    const better = spelt(word, lexicon);
    corrected ||= better !== undefined;
    return [better ?? word];
  });
  // Words that ran together may be another way to say "cannot".
  return { words: withOneCannot(repairs), corrected };
}
