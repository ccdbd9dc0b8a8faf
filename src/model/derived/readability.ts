/** How hard a text is to read: the Flesch-Kincaid grade, counted by the `flesch-kincaid` package. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from '../reading/parse-article.ts';
import { oncePer } from './once-per.ts';

/** Highest US school grade any article may have (`CONTRIBUTING.md`, "Plain words"). */
export const GRADE_CEILING = 8;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The words of a text, without punctuation. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** A sentence and how long it is. */
export interface Sentence {
  text: string;
  /** Number of its words. */
  words: number;
}

/** Passages that were cut, for several rules and figures ask about each. */
const cut = new Map<string, readonly Sentence[]>();

/** The sentences of a passage, each with the number of its words; what has no word is none. */
export function measuredSentences(passage: string): readonly Sentence[] {
  const known = cut.get(passage);
  if (known) return known;
  const measured = [...sentences.segment(passage)]
    .map(({ segment }) => ({ text: segment.trim(), words: wordsOf(segment).length }))
    .filter((sentence) => sentence.words > 0);
  cut.set(passage, measured);
  return measured;
}

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  measuredSentences(text).map((sentence) => sentence.text);

const syllablesOfWord = new Map<string, number>();

/** Syllables of a sentence. Words come again and again, so each is counted once. */
const syllablesIn = oncePer(({ text }: Sentence): number =>
  text.split(/\s+/).reduce((sum, word) => {
    const known = syllablesOfWord.get(word) ?? syllable(word);
    syllablesOfWord.set(word, known);
    return sum + known;
  }, 0),
);

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
  const all = prose.flatMap(({ text }) => measuredSentences(text));
  const count = all.reduce((sum, sentence) => sum + sentence.words, 0);
  const longest = all.reduce((most, each) => (each.words > most.words ? each : most), {
    text: '',
    words: 0,
  });
  return {
    words: count,
    sentences: all.length,
    grade: fleschKincaid({
      sentence: Math.max(1, all.length),
      word: Math.max(1, count),
      syllable: all.reduce((sum, sentence) => sum + syllablesIn(sentence), 0),
    }),
    longestSentence: longest.text,
  };
}
