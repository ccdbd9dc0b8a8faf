/** The lexicon as `compile-lexicon.ts` makes it at build time; `lexicon-file.ts` packs it for its way. */

import type { CareActionName } from '../../model/schema/care-names.ts';

/**
 * Strength of a concept: what it adds to the score of the first article it leads to. `name` is for
 * an article's own names, `text` for words that no editor gave a meaning: the article that has them
 * most often.
 */
export type Weight = 'strong' | 'plain' | 'faint' | 'name' | 'text';

/** A place that a concept leads to: number of the article, and of its section if one is meant. */
export type CompiledLead = readonly [article: number, section?: number];

/** What an expression stands for. */
export interface Meaning {
  name: string;
  /** Its place among the concepts, once the lexicon is opened. */
  number?: number;
  leads: readonly CompiledLead[];
  weight: Weight;
  facet?: readonly string[];
  anchor?: true;
}

export interface CompiledConcept extends Meaning {
  words: readonly string[];
}

/** An article as the search knows it. */
export interface KnownArticle {
  /** `causes/muscle-strain`. */
  id: string;
  title: string;
  /** Numbers of the regions it is about. */
  regions: readonly number[];
}

/** Id and title of each section of an article in order. */
export type Sections = readonly (readonly [id: string, title: string])[];

/** The sections of each article. They travel apart: only suggestions need all of them. */
export type Catalogue = readonly Sections[];

export interface CompiledArticle extends KnownArticle {
  sections: Sections;
}

export interface CompiledDanger {
  /** Name of the danger sign. */
  sign: string;
  action: CareActionName;
  /** Each line has the concepts that must meet, and those of which none may be there. */
  when: readonly (readonly [all: readonly string[], none: readonly string[]])[];
  leads: readonly CompiledLead[];
}

/** A rule of a danger sign with its concepts by number. */
export interface NumberedDanger extends Omit<CompiledDanger, 'when'> {
  when: readonly (readonly [all: readonly number[], none: readonly number[]])[];
}

/** All that the search knows of words. */
export interface CompiledLexicon {
  articles: readonly CompiledArticle[];
  regions: readonly string[];
  concepts: readonly CompiledConcept[];
  dangers: readonly CompiledDanger[];
  /** Expressions of other subjects. */
  elsewhere: readonly string[];
  /** Plain words that carry no meaning in a query. */
  fillers: readonly string[];
  /** For each article, the words that are in no expression and mostly in its text. */
  vocabulary: readonly (readonly string[])[];
  /** Everyday words that spelling would otherwise change into one of ours; see `word-filter.ts`. */
  everyday: string;
}
