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

/** Whether a text has a word; looks no further than the first. */
function hasWord(text: string): boolean {
  for (const part of words.segment(text)) if (part.isWordLike) return true;
  return false;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)].map((part) => part.segment.trim()).filter(hasWord);
}

const syllablesOfWord = new Map<string, number>();

/** Syllables of a text. Words come again and again, so each is counted once. */
function syllablesIn(text: string): number {
  return text.split(/\s+/).reduce((sum, word) => {
    const known = syllablesOfWord.get(word) ?? syllable(word);
    syllablesOfWord.set(word, known);
    return sum + known;
  }, 0);
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
  const all = prose
    .flatMap(({ text }) => sentencesOf(text))
    .map((sentence) => ({ sentence, length: wordsOf(sentence).length }));
  const count = all.reduce((sum, { length }) => sum + length, 0);
  const longest = all.reduce((most, each) => (each.length > most.length ? each : most), {
    sentence: '',
    length: 0,
  });
  return {
    words: count,
    sentences: all.length,
    grade: fleschKincaid({
      sentence: Math.max(1, all.length),
      word: Math.max(1, count),
      syllable: all.reduce((sum, { sentence }) => sum + syllablesIn(sentence), 0),
    }),
    longestSentence: longest.sentence,
  };
}
