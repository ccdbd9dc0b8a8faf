/** People's words for each section: what the search index carries beside the text. */
import { addressOf } from '../finding/place-address.ts';
import type { CompiledLexicon } from '../meaning/compiled-lexicon.ts';

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
