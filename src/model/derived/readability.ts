/** How hard a text is to read: the Flesch-Kincaid grade, counted by the `flesch-kincaid` package. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from '../reading/parse-article.ts';

/** Highest US school grade any article may have (`CONTRIBUTING.md`, "Plain words"). */
export const GRADE_CEILING = 8;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The words of a text, without punctuation. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)]
    .map((part) => part.segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Figures that say how readable some prose is. */
export interface Readability {
  words: number;
  sentences: number;
  /** Flesch-Kincaid grade: years of US schooling needed. */
  grade: number;
  longestSentence: string;
}

/**
 * Measure prose.
 *
 * @param prose paragraphs and list items; each ends a sentence even without a stop
 */
export function readabilityOf(prose: readonly Pick<Passage, 'text'>[]): Readability {
  const all = prose.flatMap(({ text }) => sentencesOf(text));
  const count = all.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  const byLength = [...all].sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return {
    words: count,
    sentences: all.length,
    grade: fleschKincaid({
      sentence: Math.max(1, all.length),
      word: Math.max(1, count),
      syllable: all.reduce((sum, sentence) => sum + syllable(sentence), 0),
    }),
    longestSentence: byLength[0] ?? '',
  };
}
