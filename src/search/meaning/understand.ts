/**
 * From what was typed to what is meant. One step a function, each in a file of its own: normalise →
 * spelling and half-typed words → concepts → danger signs → is it our subject at all.
 */
import { applyingDangers } from './danger-signs.ts';
import { findConceptsInSteps, type Found, type Match } from './concepts.ts';
import type { NumberedDanger } from './compiled-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { repairedInSteps, typedWords } from './repair.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';
import { tidy, type Word } from '../words/normalise.ts';
import { completions, correction, isKnown } from '../words/spelling.ts';
import { topicOf, type Topic } from './topic.ts';

/** How a query was read. */
export interface Understanding {
  /** The words as the reader typed them, tidied for display. */
  shown: string;
  /** The words as they were taken, where spelling changed them. */
  corrected: string | undefined;
  /** All words as they were taken, in order. */
  words: readonly Word[];
  /** What they mean. */
  matches: readonly Match[];
  /** Every meaning in them, overlapping ones as well. */
  everywhere: readonly Match[];
  /** Danger signs in them, the most urgent first. */
  dangers: readonly NumberedDanger[];
  topic: Topic;
}

/** Fewest letters of a small word ("need") that may be the beginning of another ("needles"). */
const SMALL_WORD = 4;

/** Most words that a half-typed one is taken for. */
const MOST_COMPLETIONS = 8;

interface Reading {
  /** All words in order, repaired. */
  words: string[];
  corrected: boolean;
  /** What the last word may become, when it is half typed. */
  last: string[];
}

/** Last words of expressions that begin like the last word typed and have all the words before it. */
function expressionEnds(words: readonly string[], lexicon: Lexicon): string[] {
  const kept = words
    .slice(0, -1)
    .map(lexicon.toWord)
    .filter(({ filler }) => !filler);
  const start = words.at(-1) ?? '';
  if (start.length < 2) return [];
  const [first] = kept;
  const ends = (first ? lexicon.startingWith(first.stem) : []).flatMap(({ stems, concept }) => {
    const last = stems.at(-1);
    const goesOn =
      concept !== undefined &&
      stems.length === kept.length + 1 &&
      kept.every((word, place) => word.stem === stems[place]) &&
      last?.startsWith(start);
    return goesOn && last !== undefined ? [last] : [];
  });
  return [...new Set(ends)];
}

/** What the last word may become; nothing when it is a word already. */
function lastWords(words: readonly string[], lexicon: Lexicon): string[] {
  const typed = words.at(-1) ?? '';
  const small = lexicon.isFiller(typed);
  if (small ? typed.length < SMALL_WORD : isKnown(typed, lexicon)) return [];
  const ends = expressionEnds(words, lexicon);
  if (ends.length > 0 || small) return ends;
  const whole = completions(typed, lexicon, MOST_COMPLETIONS);
  // A short one may be finished and misspelt as well: "hed" is "hedge" begun, or "head".
  const doubtful = whole.length > 0 && typed.length <= SMALL_WORD;
  const better = doubtful ? correction(typed, lexicon) : undefined;
  return [...new Set([...whole, ...(better === undefined ? [] : [better])])];
}

/** Repair each word that is in no list. */
function* read(typed: string, literal: boolean, lexicon: Lexicon): Steps<Reading> {
  const words = typedWords(typed, lexicon);
  yield;
  const last = lastWords(words, lexicon);
  yield;
  if (literal) return { words, corrected: false, last };
  const halfTyped = last.length > 0;
  return { ...(yield* repairedInSteps(words, lexicon, { halfTyped })), last };
}

/** Each concept once. */
function once(matches: readonly Match[]): Match[] {
  const seen = new Set<unknown>();
  return matches.filter(({ concept }) => {
    if (concept && seen.has(concept)) return false;
    seen.add(concept);
    return true;
  });
}

/**
 * Understand a query.
 *
 * @param options.literal leave the spelling as it is ("Search instead for …")
 * @returns undefined when there is nothing to look for
 */
export function* understandInSteps(
  typed: string,
  lexicon: Lexicon,
  { literal = false } = {},
): Steps<Understanding | undefined> {
  const shown = tidy(typed);
  const reading = yield* read(shown, literal, lexicon);
  if (reading.words.length === 0) return undefined;
  // A half-typed last word stands for each word it can become.
  const variants =
    reading.last.length > 0
      ? reading.last.map((end) => [...reading.words.slice(0, -1), end])
      : [reading.words];
  const readings: (Found & { words: Word[] })[] = [];
  for (const variant of variants) {
    const words = variant.map(lexicon.toWord);
    readings.push({ words, ...(yield* findConceptsInSteps(words, lexicon)) });
    yield;
  }
  const [first] = readings;
  if (!first) return undefined;
  const best = readings.reduce((a, b) => (b.left.length < a.left.length ? b : a), first);
  const matches = once(readings.flatMap((reading) => reading.matches));
  return {
    shown,
    corrected: reading.corrected ? reading.words.join(' ') : undefined,
    words: best.words,
    matches,
    everywhere: best.everywhere,
    dangers: applyingDangers(best.words, best.everywhere, lexicon),
    topic: topicOf(best.words, best, lexicon),
  };
}

/** The same at once. */
export const understand = (
  typed: string,
  lexicon: Lexicon,
  options?: { literal?: boolean },
): Understanding | undefined => atOnce(understandInSteps(typed, lexicon, options));
