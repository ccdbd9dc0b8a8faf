/** Where a place of the catalogue is. */
import type { CompiledLead, CompiledLexicon } from '../meaning/compiled-lexicon.ts';

/** Address of a place that a concept leads to: `/causes/muscle-strain/#what-helps`. */
export function addressOf(
  [article, section]: CompiledLead,
  { articles }: Pick<CompiledLexicon, 'articles'>,
): string {
  const { id = '', sections = [] } = articles[article] ?? {};
  const fragment = section === undefined ? '' : `#${sections[section]?.[0] ?? ''}`;
  return `/${id}/${fragment}`;
}
