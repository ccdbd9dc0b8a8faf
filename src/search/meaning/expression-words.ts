/** The words of the lexicon's expressions, and which of them must be found in a query. */
import { plainWords, type Word } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';

/** A word of an expression. */
export interface ExpressionWord extends Word {
  /** What is looked up: the stem, or the word itself where only this form counts. */
  wanted: string;
}

/** What must be found in a query, word by word. */
export interface WantedStems {
  stems: readonly string[];
  /** Small words count as well: "did my back in" is more than "back". */
  literal: boolean;
}

/** Marks a word that counts in this form only: "legs!" is not "leg". */
const EXACT = '!';

/** The form under which an exact word is looked up. */
export const exactly = (word: string) => word + EXACT;

export const isExact = (piece: string) => piece.endsWith(EXACT);

/** Small words without which an expression still says the same. */
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'my',
  'your',
  'his',
  'her',
  'of',
  'in',
  'on',
  'to',
  'for',
]);

/** A word as its piece has it: where only this form counts, it is no small word. */
export const asIn = (piece: string, word: Word): ExpressionWord =>
  isExact(piece)
    ? { ...word, filler: false, wanted: exactly(word.text) }
    : { ...word, wanted: word.stem };

/** The words of a piece between spaces. */
export const wordsOf = (piece: string, isFiller: (word: string) => boolean): ExpressionWord[] =>
  plainWords(piece).map((text) => asIn(piece, { text, stem: stem(text), filler: isFiller(text) }));

/**
 * What is looked up of an expression: its words without those that carry no meaning; with them
 * where hardly anything else would be left.
 */
export function stemsOf(words: readonly ExpressionWord[]): WantedStems {
  const kept: string[] = [];
  for (const { filler, wanted } of words) if (!filler) kept.push(wanted);
  const literal =
    kept.length < 2 && words.some(({ filler, text }) => filler && !ARTICLES.has(text));
  const stems = literal || kept.length === 0 ? words.map(({ wanted }) => wanted) : kept;
  return { stems, literal };
}
