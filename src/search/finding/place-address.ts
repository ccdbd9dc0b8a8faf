/** Where a place of the catalogue is. */
import type { Catalogue, CompiledLead, KnownArticle } from '../meaning/compiled-lexicon.ts';

/** Address of a place that a concept leads to: `/causes/muscle-strain/#what-helps`. */
export function addressOf(
  [article, section]: CompiledLead,
  { articles }: { articles: readonly KnownArticle[] },
  catalogue: Catalogue,
): string {
  const id = section === undefined ? undefined : catalogue[article]?.[section]?.[0];
  return `/${articles[article]?.id ?? ''}/${id === undefined ? '' : `#${id}`}`;
}
