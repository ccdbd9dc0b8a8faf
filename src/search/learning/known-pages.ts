/**
 * Short queries that somebody judged and that words and models answer with another page: "back pain",
 * "hexenschuss". A word that stands in one example only teaches a model nothing, and so its example counts
 * all the same. Of each query only the number of its words travels, and that of its page.
 */
import type { Word } from '../words/normalise.ts';
import { queryNumber } from './judged.ts';
import { readNumbers, writeNumber } from './number-text.ts';

/** Most different words of a query that counts as short: whole sentences are hardly typed twice. */
const MOST_WORDS = 3;

/** Whether the words of a query are few enough. */
export const isShort = (words: readonly Word[]): boolean =>
  new Set(words.map(({ stem }) => stem)).size <= MOST_WORDS;

/** The article that a short query was judged to need, if that is kept. */
export const knownPage = (words: readonly Word[], known: ReadonlyMap<number, number>) =>
  isShort(words) ? known.get(queryNumber(words)) : undefined;

/** As they travel, in the order of the queries' numbers. */
export interface PackedPages {
  /** Distance of each query's number to the one before it. */
  queries: string;
  /** The number of each one's article; behind those of all articles, another subject. */
  pages: string;
}

export function packPages(known: ReadonlyMap<number, number>): PackedPages {
  const packed = { queries: '', pages: '' };
  let last = 0;
  for (const [query, page] of [...known].sort(([a], [b]) => a - b)) {
    packed.queries += writeNumber(query - last);
    packed.pages += writeNumber(page);
    last = query;
  }
  return packed;
}

/** The article of each query's number. */
export function openPages({ queries, pages }: PackedPages): Map<number, number> {
  const articles = readNumbers(pages);
  let query = 0;
  return new Map(
    readNumbers(queries).map((gap, place) => [(query += gap), articles[place] ?? 0] as const),
  );
}
