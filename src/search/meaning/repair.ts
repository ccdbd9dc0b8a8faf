/** Repairs the words of a query: torn ones are joined, run-together ones parted, misspelt ones spelt. */
import { withOneCannot } from '../words/inability.ts';
import { wordsOfQuery } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { joinTorn, splitRun } from '../words/spaces.ts';
import { isKnown, nearest, type Near } from '../words/spelling.ts';
import type { Lexicon } from './lexicon.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';

/** The words of a query before any is spelt. */
export const typedWords = (typed: string, lexicon: Lexicon): string[] =>
  joinTorn(wordsOfQuery(typed), lexicon);

/** Letters and a number run together: "30weekspregnant". Shorter ones have a meaning: "l5", "40yo". */
const GLUED = 6;
const AT_NUMBER = /(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/;

/** Up to this far from a word it is a slip of the thumb, and not two words: "heaache" is no "he a ache". */
const ONE_SLIP = 1.2;

/** Whether parts of a run are words that people say to this site, and no scraps: "my legs", not "bra thing". */
const areSaid = (parts: readonly string[], lexicon: Lexicon) =>
  parts.join('').length >= 3 * parts.length &&
  parts.every((part) => lexicon.isFiller(part) || lexicon.named(stem(part)) > 0);

/** Small words that may stand anywhere in a run. */
const SMALL = new Set(['i', 'a']);

/** Endings of words that are found to be full of small ones: "centralisation" is no "central i sat i on". */
const ONE_WORD = /[ai]t(?:ion|ional|ive)s?$/;

/** Whether a run of words that nobody says here may be parted all the same: not into scraps, "am i trip". */
function mayBeParted(word: string, parts: readonly string[]): boolean {
  const long = parts.filter((part) => !SMALL.has(part));
  return (
    !ONE_WORD.test(word) &&
    long.every((part) => part.length > 1) &&
    long.join('').length > 3 * long.length
  );
}

/** Misspelt words come again, with each key and in many examples. */
const known = new WeakMap<Lexicon, Map<string, Near | undefined>>();

function spelt(word: string, lexicon: Lexicon): Near | undefined {
  let corrections = known.get(lexicon);
  if (!corrections) known.set(lexicon, (corrections = new Map<string, Near | undefined>()));
  if (!corrections.has(word)) corrections.set(word, nearest(word, lexicon));
  return corrections.get(word);
}

/** The words of a query that are in their lists. */
export interface Repaired {
  words: string[];
  /** Whether a word was spelt anew. */
  corrected: boolean;
}

/**
 * The words of a query, each that is in no list made one that is; a step each.
 *
 * @param halfTyped whether the last word is still being typed, and stays as it is
 */
export function* repairedInSteps(
  words: readonly string[],
  lexicon: Lexicon,
  { halfTyped = false } = {},
): Steps<Repaired> {
  let corrected = false;
  const parted = words.flatMap((word) => (word.length < GLUED ? [word] : word.split(AT_NUMBER)));
  const repairs: string[] = [];
  for (const [place, word] of parted.entries()) {
    if (isKnown(word, lexicon) || (halfTyped && place === parted.length - 1)) {
      repairs.push(word);
      continue;
    }
    const parts = splitRun(word, lexicon);
    if (parts && areSaid(parts, lexicon)) {
      repairs.push(...parts);
      continue;
    }
    yield;
    const better = spelt(word, lexicon);
    const slip =
      better !== undefined &&
      better.near <= ONE_SLIP &&
      Math.abs(better.word.length - word.length) <= 1;
    if (parts && !slip && mayBeParted(word, parts)) repairs.push(...parts);
    else {
      corrected ||= better !== undefined;
      repairs.push(better?.word ?? word);
    }
    yield;
  }
  // Words that ran together may be another way to say "cannot".
  return { words: withOneCannot(repairs), corrected };
}

/** The same at once. */
export const repaired = (words: readonly string[], lexicon: Lexicon): Repaired =>
  atOnce(repairedInSteps(words, lexicon));
