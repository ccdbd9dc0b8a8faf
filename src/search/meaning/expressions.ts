/** Expressions, made of their words only when a query has the word that one begins with. */
import type { Meaning } from './compiled-lexicon.ts';
import { stemsOf, type ExpressionWord, type WantedStems } from './expression-words.ts';
import type { Texts } from './text-code.ts';
import type { WordTable } from './word-table.ts';

/** A run of stems with what it means. */
export interface Expression extends WantedStems {
  /** Undefined for an expression of another subject. */
  concept: Meaning | undefined;
  /** One part of "a + b": which of them it is, and how many must be found in the query. */
  together: { id: number; part: number; parts: number } | undefined;
}

export class Expressions {
  readonly #texts: Texts;
  readonly #words: WordTable;
  readonly #meanings: readonly (Meaning | undefined)[];
  readonly #plus: number;
  readonly #slash: number;
  /** For each piece the texts that may begin with it, or one of their alternatives may. */
  readonly #textsBy: (number[] | undefined)[];
  readonly #ofText = new Map<number, readonly Expression[]>();
  readonly #byFirst = new Map<string, readonly Expression[]>();

  /** @param meanings what each group of texts means; undefined for another subject */
  constructor(texts: Texts, words: WordTable, meanings: readonly (Meaning | undefined)[]) {
    this.#texts = texts;
    this.#words = words;
    this.#meanings = meanings;
    this.#plus = texts.pieces.indexOf('+');
    this.#textsBy = new Array<undefined>(texts.pieces.length);
    this.#slash = texts.pieces.indexOf('/');
    for (let group = 0; group < meanings.length; group++)
      texts.eachOf(group, (text, from, to) => this.#put(text, from, to));
  }

  /** Put a text under the pieces that an alternative may begin with: small words count or not. */
  #put(text: number, from: number, to: number): void {
    const { row } = this.#texts;
    let begun = false;
    for (let place = from; place < to; place++) {
      const piece = row[place] ?? 0;
      if (piece === this.#plus || piece === this.#slash) begun = false;
      else if (!begun) {
        const texts = this.#textsBy[piece];
        if (!texts) this.#textsBy[piece] = [text];
        else if (texts.at(-1) !== text) texts.push(text);
        begun = this.#words.hasMeaning(piece);
      }
    }
  }

  /** Expressions that begin with a stem or an exact word, longest first. */
  startingWith(wanted: string): readonly Expression[] {
    let found = this.#byFirst.get(wanted);
    if (!found) this.#byFirst.set(wanted, (found = this.#find(wanted)));
    return found;
  }

  #find(wanted: string): Expression[] {
    const texts = this.#words.piecesWith(wanted).flatMap((piece) => this.#textsBy[piece] ?? []);
    return [...new Set(texts)]
      .sort((a, b) => a - b)
      .flatMap((text) => this.#expressionsOf(text))
      .filter(({ stems }) => stems[0] === wanted)
      .sort((a, b) => b.stems.length - a.stems.length);
  }

  /** "a + b / c" is two parts, and the second has two alternatives. */
  #expressionsOf(text: number): readonly Expression[] {
    const known = this.#ofText.get(text);
    if (known) return known;
    let part = 0;
    let words: ExpressionWord[] = [];
    const alternatives = [{ part, words }];
    for (const piece of this.#texts.piecesOf(text)) {
      if (piece === this.#plus || piece === this.#slash) {
        if (piece === this.#plus) part++;
        words = [];
        alternatives.push({ part, words });
      } else words.push(...this.#words.wordsOf(piece));
    }
    const parts = part + 1;
    const concept = this.#meanings[this.#texts.groupOf(text)];
    const expressions = alternatives.map((one): Expression => {
      const together = parts > 1 ? { id: text, part: one.part, parts } : undefined;
      return { ...stemsOf(one.words), concept, together };
    });
    this.#ofText.set(text, expressions);
    return expressions;
  }
}
