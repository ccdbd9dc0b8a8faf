/**
 * The lexicon in its two shapes: compiled, as `compile-lexicon.ts` makes it at build time and
 * `lexicon-file.ts` writes and reads it, and opened for look-ups by `open-lexicon.ts`.
 */
import type { ExpressionWord } from './expression-words.ts';
import type { Word } from '../words/normalise.ts';
import type { Vocabulary } from '../words/spelling.ts';

/**
 * Strength of a concept: what it adds to the score of the first article it leads to. `name` is for
 * an article's own names, `text` for words that no editor gave a meaning: the article that has them
 * most often.
 */
export type Weight = 'strong' | 'plain' | 'faint' | 'name' | 'text';

/** A place that a concept leads to: number of the article, and of its section if one is meant. */
export type CompiledLead = readonly [article: number, section?: number];

export interface CompiledConcept {
  name: string;
  words: readonly string[];
  leads: readonly CompiledLead[];
  weight: Weight;
  facet?: readonly string[];
  anchor?: true;
}

export interface CompiledArticle {
  /** `causes/muscle-strain`. */
  id: string;
  title: string;
  summary: string;
  /** Numbers of the regions it is about. */
  regions: readonly number[];
  /** Id and title of each section in order. */
  sections: readonly (readonly [id: string, title: string])[];
}

export interface CompiledDanger {
  name: string;
  level: 'emergency' | 'urgent';
  /** Each line has the concepts that must meet, and those of which none may be there. */
  when: readonly (readonly [all: readonly string[], none: readonly string[]])[];
  /** Warning signs whose lines the card shows. */
  signs: readonly string[];
  leads: readonly CompiledLead[];
}

/** The file that the search page loads. */
export interface CompiledLexicon {
  articles: readonly CompiledArticle[];
  regions: readonly string[];
  concepts: readonly CompiledConcept[];
  dangers: readonly CompiledDanger[];
  /** Expressions of other subjects. */
  elsewhere: readonly string[];
  /** Words that carry no meaning in a query. */
  fillers: readonly string[];
  /** For each article, the words that are in no expression and mostly in its text. */
  vocabulary: readonly string[];
  /** Everyday words that spelling would otherwise change into one of ours; see `word-filter.ts`. */
  everyday: string;
}

/** A run of stems with what it means. */
export interface Expression {
  stems: readonly string[];
  /** Small words count as well: "did my back in" is more than "back". */
  literal: boolean;
  /** Undefined for an expression of another subject. */
  concept: CompiledConcept | undefined;
  /** One part of "a + b": which of them it is, and how many must be found in the query. */
  together?: { id: number; part: number; parts: number };
}

export interface Lexicon extends CompiledLexicon, Vocabulary {
  /** Expressions by their first stem, longest first. */
  byFirstStem: ReadonlyMap<string, readonly Expression[]>;
  toWord: (text: string) => Word;
  /** The words of an expression or a title; each piece of it is taken apart only once. */
  wordsIn: (text: string) => readonly ExpressionWord[];
  /** Stems of words that are in the search index: in articles or among people's words for them. */
  indexed: ReadonlySet<string>;
}
