/** Pagefind behind one function. Nothing of it is loaded before the first search. */
import { SITE_PATH } from '../../elements/site-path.ts';
import { withCuts } from './excerpt.ts';
import type { TextQuery } from './plan.ts';

interface EngineResult {
  id: string;
  score: number;
  data(): Promise<EngineSection>;
}

/** What Pagefind stores of a section; see `src/integrations/search-index.ts`. */
interface EngineSection {
  url: string;
  /** HTML with `<mark>` around the words found; everything else in it is escaped. */
  excerpt: string;
  meta: { title: string; section?: string };
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    terms: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: EngineResult[] }>;
}

/** A section whose text has words of the query. */
export interface TextHit {
  /** `/causes/muscle-strain/#what-helps`. */
  url: string;
  /** Empty for the top of the article. */
  section: string;
  excerpt: string;
}

/** Where the build writes the index. */
const ENGINE = `${SITE_PATH}pagefind/pagefind.js`;

/** Most sections whose text is loaded for one search. */
const SECTIONS_LOADED = 10;

/** A section with every word is worth so many with one of them. */
const ALL_WORDS = 2;

/** How much titles and lay words count beside the text (which is 1). */
const META_WEIGHTS = { title: 3, section: 3, lay: 1 };

let loading: Promise<Pagefind> | undefined;

/** Load the engine once; a failure is forgotten, so that the next search tries again. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ ENGINE) as Promise<Pagefind>)
    .then(async (pagefind) => {
      // One thread is enough for an index of this size and saves the worker's download.
      await pagefind.options({
        noWorker: true,
        excerptLength: 28,
        ranking: { metaWeights: META_WEIGHTS },
      });
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * Sections with words of the query, best first: those with every word before those with some.
 *
 * @throws when the engine or the index cannot be loaded
 */
export async function findText({ words, every, filters }: TextQuery): Promise<TextHit[]> {
  if (words.length === 0) return [];
  const pagefind = await loadEngine();
  const scores = new Map<string, { score: number; result: EngineResult }>();
  const add = async (terms: string, weight: number) => {
    const { results } = await pagefind.search(terms, { filters });
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const before = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, { score: before + (weight * result.score) / best, result });
    }
  };
  await add(words.join(' '), ALL_WORDS);
  if (!every && words.length > 1) for (const word of words) await add(word, 1);
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, SECTIONS_LOADED);
  return Promise.all(
    ranked.map(async ({ result }) => {
      const { url, excerpt, meta } = await result.data();
      // Pagefind puts the path of the site before it; here an address begins where the site does.
      const place = SITE_PATH === '/' ? url : url.replace(SITE_PATH, '/');
      return { url: place, section: meta.section ?? '', excerpt: withCuts(excerpt) };
    }),
  );
}
