/** What is learned from the examples, as it travels: `/search/learned.json`. */
import { openModel, type OpenModel, type PackedModel } from './model-file.ts';

export interface PackedLearned {
  /** Names of the danger signs, as classes of the first model; behind them, that there is no danger. */
  signs: readonly string[];
  danger: PackedModel;
  /** Classes are the articles of the lexicon in their order; behind them, another subject. */
  pages: PackedModel;
}

export interface Learned {
  signs: readonly string[];
  danger: OpenModel;
  pages: OpenModel;
}

export const openLearned = ({ signs, danger, pages }: PackedLearned): Learned => ({
  signs,
  danger: openModel(danger),
  pages: openModel(pages),
});
