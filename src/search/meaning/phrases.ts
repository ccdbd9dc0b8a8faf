/** People's words as whole texts, for those who have typed the beginning of one. */
import type { Meaning } from './compiled-lexicon.ts';
import type { Meanings } from './expressions.ts';
import type { Steps } from '../../elements/steps.ts';
import type { Texts } from './texts.ts';
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
  readonly #meanings: Meanings;
  readonly #concepts: number;

  /** @param concepts how many groups of texts are those of concepts */
  constructor(texts: Texts, words: WordTable, meanings: Meanings, concepts: number) {
    this.#texts = texts;
    this.#words = words;
    this.#meanings = meanings;
    this.#concepts = concepts;
  }

  /** The expressions that begin with some plain words, the last perhaps unfinished, and go on. */
  *beginningInSteps(start: string): Steps<Phrase[]> {
    const found = new Map<number, Phrase>();
    for (const piece of this.#words.piecesThatBegin(start)) {
      yield;
      for (const place of this.#texts.placesOf(piece, 0, this.#concepts)) {
        const text = this.#texts.textAt(place);
        const concept = this.#meanings(this.#texts.groupOf(text));
        if (concept && place === this.#texts.startOf(text) && this.#goesOn(text, start))
          found.set(text, { text: this.#texts.text(text), concept });
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, phrase]) => phrase);
  }

  #goesOn(text: number, start: string): boolean {
    const pieces = Array.from(this.#texts.piecesOf(text), (piece) => this.#words.plain(piece));
    const plain = pieces.filter(Boolean).join(' ');
    return plain.startsWith(start) && plain !== start;
  }
}
