/** Keeps the articles of one aspect or region. */
import { aspectOf } from '../../model/derived/aspects.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import type { Narrowing } from './plan.ts';
import type { Ranked } from './rank.ts';

/** The articles that fit what the reader narrowed the results to. */
export function narrow(
  ranked: readonly Ranked[],
  { aspect, region }: Narrowing,
  { articles, regions }: Pick<Lexicon, 'articles' | 'regions'>,
): Ranked[] {
  return ranked.filter(({ article }) => {
    const entry = articles[article];
    if (!entry) return false;
    const inRegion = !region || entry.regions.some((number) => regions[number] === region);
    return inRegion && (!aspect || aspectOf(entry.id) === aspect);
  });
}
