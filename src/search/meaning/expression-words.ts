/** The words of the lexicon's expressions, and which of them must be found in a query. */
import type { Expression } from './lexicon.ts';
import { plainWords, type Word } from '../words/normalise.ts';

/** A word of an expression. */
export interface ExpressionWord extends Word {
  /** What is looked up: the stem, or the word itself where only this form counts. */
  wanted: string;
}

/** Marks a word that counts in this form only: "legs!" is not "leg". */
const EXACT = '!';

/** The form under which an exact word is looked up. */
export const exactly = (word: string) => word + EXACT;

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

/**
 * Takes texts apart. Expressions are made of few pieces again and again, so each piece between
 * spaces is looked at once.
 */
export function wordReader(
  toWord: (text: string) => Word,
): (text: string) => readonly ExpressionWord[] {
  const pieces = new Map<string, readonly ExpressionWord[]>();
  const takeApart = (piece: string): ExpressionWord[] => {
    const words = plainWords(piece).map(toWord);
    // Whatever its form means, an exact word is no small word.
    if (piece.endsWith(EXACT))
      return words.map((word) => ({ ...word, filler: false, wanted: exactly(word.text) }));
    return words.map((word) => ({ ...word, wanted: word.stem }));
  };
  const wordsOf = (piece: string) => {
    const words = pieces.get(piece) ?? takeApart(piece);
    pieces.set(piece, words);
    return words;
  };
  return (text) => text.split(' ').flatMap(wordsOf);
}

/**
 * What is looked up of an expression: its words without those that carry no meaning; with them
 * where hardly anything else would be left.
 */
export function stemsOf(words: readonly ExpressionWord[]): Pick<Expression, 'stems' | 'literal'> {
  const kept = words.filter(({ filler }) => !filler);
  const literal = kept.length < 2 && words.some((word) => word.filler && !ARTICLES.has(word.text));
  const used = literal || kept.length === 0 ? words : kept;
  return { stems: used.map(({ wanted }) => wanted), literal };
}
