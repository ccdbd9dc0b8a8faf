/** People's words as whole texts, for those who have typed the beginning of one. */
import type { Meaning } from './compiled-lexicon.ts';
import type { Texts } from './text-code.ts';
import type { WordTable } from './word-table.ts';

/** An expression as an editor wrote it. */
export interface Phrase {
  text: string;
  concept: Meaning;
}

/** The expressions of concepts, put together only where their first piece fits. */
export class Phrases {
  readonly #texts: Texts;
  readonly #words: WordTable;
  readonly #concepts: readonly Meaning[];
  /** The plain letters of each piece: "childs" for "child's". */
  #plain: readonly string[] | undefined;

  constructor(texts: Texts, words: WordTable, concepts: readonly Meaning[]) {
    this.#texts = texts;
    this.#words = words;
    this.#concepts = concepts;
  }

  /** The expressions that begin with some plain words, the last perhaps unfinished, and go on. */
  beginning(start: string): Phrase[] {
    this.#plain ??= this.#texts.pieces.map((_, piece) => this.#words.plain(piece));
    const plain = this.#plain;
    const fits = plain.map((piece) => piece.startsWith(start) || start.startsWith(piece));
    const found: Phrase[] = [];
    this.#concepts.forEach((concept, group) => {
      this.#texts.eachOf(group, (number, from, to) => {
        if (!fits[this.#texts.row[from] ?? 0]) return;
        const pieces = Array.from(
          this.#texts.row.subarray(from, to),
          (piece) => plain[piece] ?? '',
        );
        const whole = pieces.filter(Boolean).join(' ');
        if (whole.startsWith(start) && whole !== start)
          found.push({ text: this.#texts.text(number), concept });
      });
    });
    return found;
  }
}
