/**
 * What the search answers to a query before it looks at any text: the card, and the pages in order. The
 * search page, the suggestions and the tests all ask here.
 */
import type { Decision } from '../learning/decide.ts';
import type { Heard } from '../learning/hear.ts';
import { knownPage } from '../learning/known-pages.ts';
import type { Learned } from '../learning/learned-file.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';
import { understandInSteps, type Understanding } from '../meaning/understand.ts';
import { decideOn } from './decide-on.ts';
import { rankArticles, withoutHints, type Ranked } from './rank.ts';
import { withLearned } from './rank-learned.ts';

export interface Answer extends Understanding, Decision {
  /** Articles, best first. */
  ranked: readonly Ranked[];
  /** The words are about something else, and nothing is shown. */
  silent: boolean;
}

/** What the search knows: the second part may be missing. */
export interface Knowledge {
  lexicon: Lexicon;
  learned: Learned | undefined;
}

/**
 * By the examples where they are there: silence is better than the nearest noise. A single word that means
 * something here ("jaw", "head") is never met with silence.
 */
function isSilent(
  { topic, words, everywhere }: Understanding,
  { card }: Decision,
  heard: Heard | undefined,
  judgedElsewhere: boolean | undefined,
): boolean {
  if (card !== 'none') return false;
  if (judgedElsewhere !== undefined) return judgedElsewhere;
  if (!heard) return topic.kind === 'elsewhere';
  const meansSomething = everywhere.some(({ concept }) => concept);
  return heard.elsewhere > 1 && !(words.length === 1 && meansSomething);
}

/**
 * Answer a query.
 *
 * @param options.literal leave the spelling as it is ("Search instead for …")
 * @returns undefined when there is nothing to look for
 */
export function* answerInSteps(
  typed: string,
  { lexicon, learned }: Knowledge,
  options?: { literal?: boolean },
): Steps<Answer | undefined> {
  const understanding = yield* understandInSteps(typed, lexicon, options);
  if (!understanding) return undefined;
  yield;
  const { dangers, matches, topic } = understanding;
  const { heard, decision } = decideOn(understanding, learned);
  yield;
  const known = learned && knownPage(understanding.words, learned.pagesOf);
  const isElsewhere = known === undefined ? undefined : known === lexicon.articles.length;
  const silent = isSilent(understanding, decision, heard, isElsewhere);
  const meant = topic.kind === 'perhaps' ? withoutHints(matches) : matches;
  const byWords = silent ? [] : rankArticles(meant, lexicon);
  const ranked = silent
    ? []
    : withLearned(byWords, { ...decision, dangers, known }, heard, lexicon);
  return { ...understanding, ...decision, ranked, silent };
}

/** The same at once. */
export const answerTo = (
  typed: string,
  knowledge: Knowledge,
  options?: { literal?: boolean },
): Answer | undefined => atOnce(answerInSteps(typed, knowledge, options));
