/** Joins what the words mean with what the examples taught, and puts the pages of danger first. */
import type { Decision } from '../learning/decide.ts';
import type { Heard } from '../learning/hear.ts';
import type { CompiledLead } from '../meaning/compiled-lexicon.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import type { Understanding } from '../meaning/understand.ts';
import type { Ranked } from './rank.ts';
import { EMERGENCY_SIGNS } from '../../model/schema/care-names.ts';

/** What a point of the words counts beside the logarithm of a share. Chosen on unseen queries. */
const WORDS = 0.35;

/** A share that is as good as none. */
const LEAST = 1e-5;

/** Least share with which a page is shown that no word leads to. */
const SHOWN = 0.02;

/** What a sign on the card adds to the pages it leads to: for the first sign, and for others. */
const FIRST_SIGN = [40, 20, 10];
const OTHER_SIGNS = [1, 0.7, 0.5];

/** What the page gains that somebody judged to answer these very words: it comes first, but behind a sign's. */
const JUDGED = 20;

/** What the page of all danger signs gains by a card that asks to check. */
const CHECK = 2.5;
/** The share of danger from which it comes first. */
const LIKELY = 0.5;

/** Pages by score, best first. */
export function withLearned(
  byWords: readonly Ranked[],
  {
    card,
    signs,
    dangers,
    known,
  }: Decision & Pick<Understanding, 'dangers'> & { known?: number | undefined },
  heard: Heard | undefined,
  lexicon: Lexicon,
): Ranked[] {
  const tallies = new Map<number, Ranked>();
  const shares = heard?.pages ?? new Float32Array(lexicon.articles.length);
  for (const { article, section, facets, score } of byWords)
    tallies.set(article, {
      article,
      section,
      facets,
      score: heard ? Math.log((shares[article] ?? 0) + LEAST) + WORDS * score : score,
    });
  const add = ([article, section]: CompiledLead, points: number) => {
    const before = tallies.get(article);
    const start = heard ? Math.log((shares[article] ?? 0) + LEAST) : 0;
    tallies.set(article, {
      article,
      section: section ?? before?.section,
      facets: before?.facets ?? [],
      score: (before?.score ?? start) + points,
    });
  };
  shares.forEach((share, article) => {
    if (share >= SHOWN && !tallies.has(article)) add([article], 0);
  });
  if (known !== undefined && known < shares.length) add([known], JUDGED);
  const byRule = new Set(dangers.map(({ sign }) => sign));
  const all = lexicon.articles.findIndex(({ id }) => id === EMERGENCY_SIGNS);
  if (card === 'check') add([all], (heard?.danger ?? 0) > LIKELY ? (FIRST_SIGN[0] ?? 0) : CHECK);
  else
    signs.forEach(({ sign }, place) => {
      const leads = lexicon.dangers.find((danger) => danger.sign === sign)?.leads ?? [];
      // What was only heard may be another sign than the nearest, and what is urgent may be worse than it
      // sounds: the page of all comes before its own.
      const own = byRule.has(sign) && card !== 'urgent' ? leads : [[all] as const, ...leads];
      const points = place === 0 ? FIRST_SIGN : OTHER_SIGNS;
      own.forEach((lead, number) => add(lead, points[number] ?? 0));
    });
  return [...tallies.values()].sort((a, b) => b.score - a.score || a.article - b.article);
}
