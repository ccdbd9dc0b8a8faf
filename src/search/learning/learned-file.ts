/** What is learned from the examples, as it travels: `/search/learned.json`. */
import type { CareActionName } from '../../model/schema/care-names.ts';
import { openJudged, type Judgement, type PackedJudged } from './judged.ts';
import { openPages, type PackedPages } from './known-pages.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';
import { openModel, type OpenModel, type PackedModel } from './model-file.ts';

/** A danger sign and what it asks for. */
export type KnownSign = readonly [sign: string, action: CareActionName];

export interface PackedLearned {
  /**
   * The danger signs, classes of the first model in this order; behind them, that there is no danger, and
   * another subject.
   */
  signs: readonly KnownSign[];
  danger: PackedModel;
  /** Classes are the articles of the lexicon in their order; behind them, another subject. */
  pages: PackedModel;
  /** Examples that the models get wrong. */
  judged: PackedJudged;
  /** Short examples that are answered with another page. */
  pagesOf: PackedPages;
}

export interface Learned {
  signs: readonly KnownSign[];
  danger: OpenModel;
  pages: OpenModel;
  judged: ReadonlyMap<number, Judgement>;
  pagesOf: ReadonlyMap<number, number>;
}

/** Opens what was learned, a model a step. */
export function* openLearnedInSteps(packed: PackedLearned): Steps<Learned> {
  const danger = openModel(packed.danger);
  yield;
  const pages = openModel(packed.pages);
  yield;
  const judged = openJudged(packed.judged);
  return { signs: packed.signs, danger, pages, judged, pagesOf: openPages(packed.pagesOf) };
}

/** The same at once. */
export const openLearned = (packed: PackedLearned): Learned => atOnce(openLearnedInSteps(packed));
