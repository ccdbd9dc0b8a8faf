/** Pagefind behind one function. Nothing of it is loaded before the first search. */
import { sectionsOf, type EnginePage, type SectionHit } from './hits.ts';
import type { SearchPlan } from './understand.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(terms: string): Promise<{ results: { data(): Promise<EnginePage> }[] }>;
}

/** Where the build writes the index. */
const ENGINE = '/pagefind/pagefind.js';

/** Most articles shown for one search, and most sections of each. */
const ARTICLES_SHOWN = 10;
const SECTIONS_OF_EACH = 2;

let loading: Promise<Pagefind> | undefined;

/** Load the engine once; a failure is forgotten, so that the next search tries again. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ ENGINE) as Promise<Pagefind>)
    .then(async (pagefind) => {
      // One thread is enough for an index of this size and saves the worker's download.
      await pagefind.options({ noWorker: true, excerptLength: 28 });
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Sections found, article by article: the first can be shown before the others are loaded. */
export interface Found {
  /** Number of articles that match. */
  articles: number;
  /** One promise of sections for each article shown, best first. */
  sections: (() => Promise<SectionHit[]>)[];
}

/**
 * Search the index.
 *
 * @throws when the engine or the index cannot be loaded
 */
export async function find(plan: SearchPlan): Promise<Found> {
  const { results } = await (await loadEngine()).search(plan.terms);
  return {
    articles: results.length,
    sections: results
      .slice(0, ARTICLES_SHOWN)
      .map((result) => async () => sectionsOf(await result.data(), SECTIONS_OF_EACH)),
  };
}
