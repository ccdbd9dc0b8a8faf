/** How often words stand in our expressions, and whether these lead anywhere. */
import type { Meaning } from './compiled-lexicon.ts';
import type { Texts } from './text-code.ts';
import type { WordTable } from './word-table.ts';
import type { StemmedWord } from '../words/spelling.ts';

export class WordCounts {
  readonly #words: WordTable;
  /** How often each piece stands in an expression of ours, and whether in one that leads somewhere. */
  readonly #times: Uint16Array;
  readonly #leading: Uint8Array;

  /** @param meanings what each group of texts means; undefined for another subject */
  constructor(texts: Texts, words: WordTable, meanings: readonly (Meaning | undefined)[]) {
    this.#words = words;
    this.#times = new Uint16Array(texts.pieces.length);
    this.#leading = new Uint8Array(texts.pieces.length);
    meanings.forEach((concept, group) => {
      if (!concept) return;
      const ours = concept.weight === 'text' ? 0 : 1;
      const leads = concept.leads.length > 0 ? 1 : 0;
      for (const piece of texts.rowOf(group)) {
        this.#times[piece] = (this.#times[piece] ?? 0) + ours;
        this.#leading[piece] = (this.#leading[piece] ?? 0) | leads;
      }
    });
  }

  /** Words of our expressions, in their order. */
  ours(): StemmedWord[] {
    const words = new Map<string, StemmedWord>();
    this.#times.forEach((times, piece) => {
      if (times === 0) return;
      for (const word of this.#words.wordsOf(piece))
        if (!words.has(word.text)) words.set(word.text, word);
    });
    return [...words.values()];
  }

  /** How often a stem stands in our expressions. */
  named(root: string): number {
    let times = 0;
    for (const piece of this.#words.piecesWith(root))
      for (const { stem } of this.#words.wordsOf(piece))
        if (stem === root) times += this.#times[piece] ?? 0;
    return times;
  }

  /** Whether a stem stands in an expression that leads somewhere, or in an article. */
  leads(root: string): boolean {
    return this.#words.piecesWith(root).some((piece) => this.#leading[piece] === 1);
  }
}
