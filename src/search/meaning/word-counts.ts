/** How often each word stands in our expressions: made when somebody misspells or half types one. */
import type { Texts } from './texts.ts';
import type { WordTable } from './word-table.ts';
import type { StemmedWord } from '../words/spelling.ts';

export class WordCounts {
  /** Words of our expressions, in their order. */
  readonly ours: readonly StemmedWord[];
  readonly #named = new Map<string, number>();

  constructor(texts: Texts, words: WordTable, concepts: number) {
    const times = new Uint16Array(texts.pieces.length);
    const end = texts.startOf(texts.firstOf(concepts));
    for (const piece of texts.row.subarray(0, end)) times[piece] = (times[piece] ?? 0) + 1;
    const ours = new Map<string, StemmedWord>();
    times.forEach((often, piece) => {
      if (often === 0) return;
      for (const word of words.wordsOf(piece)) {
        if (!ours.has(word.text)) ours.set(word.text, word);
        this.#named.set(word.stem, this.named(word.stem) + often);
      }
    });
    this.ours = [...ours.values()];
  }

  /** How often a stem stands in our expressions. */
  named(root: string): number {
    return this.#named.get(root) ?? 0;
  }
}
