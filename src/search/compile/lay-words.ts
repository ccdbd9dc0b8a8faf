/** People's words for each section: what the search index carries beside the text. */
import { addressOf } from '../finding/place-address.ts';
import type { ReadLexicon } from '../meaning/lexicon-file.ts';

/** The expressions that lead to each address before any other. */
export function layWords(lexicon: ReadLexicon): Map<string, string[]> {
  const catalogue = lexicon.articles.map(({ sections }) => sections);
  const words = new Map<string, string[]>();
  for (const { leads, words: expressions } of lexicon.concepts) {
    const [first] = leads;
    if (!first) continue;
    const address = addressOf(first, lexicon, catalogue);
    const plain = expressions.map((text) => text.replace(/ [+/] /g, ' '));
    words.set(address, [...(words.get(address) ?? []), ...plain]);
  }
  return words;
}
