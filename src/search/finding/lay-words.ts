/** People's words for each section: what the search index carries beside the text. */
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

/** The expressions that lead to each address before any other. */
export function layWords(lexicon: CompiledLexicon): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { leads, words: expressions } of lexicon.concepts) {
    const [first] = leads;
    if (!first) continue;
    const address = addressOf(first, lexicon);
    const plain = expressions.map((text) => text.replace(/ [+/] /g, ' '));
    words.set(address, [...(words.get(address) ?? []), ...plain]);
  }
  return words;
}
