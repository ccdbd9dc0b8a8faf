/** Expressions, made of their words only when a query has the word that one begins with. */
import type { Meaning } from './compiled-lexicon.ts';
import { stemsOf, type ExpressionWord, type WantedStems } from './expression-words.ts';
import type { Texts } from './texts.ts';
import type { WordTable } from './word-table.ts';

/** A run of stems with what it means. */
export interface Expression extends WantedStems {
  /** Undefined for an expression of another subject. */
  concept: Meaning | undefined;
  /** One part of "a + b": which of them it is, and how many must be found in the query. */
  together: { id: number; part: number; parts: number } | undefined;
}

/** What a group of texts means; undefined for another subject. */
export type Meanings = (group: number) => Meaning | undefined;

export class Expressions {
  readonly #texts: Texts;
  readonly #words: WordTable;
  readonly #meanings: Meanings;
  readonly #groups: number;
  readonly #plus: number;
  readonly #slash: number;
  readonly #ofText = new Map<number, readonly Expression[]>();
  readonly #byFirst = new Map<string, readonly Expression[]>();

  /** @param groups how many groups of texts are expressions */
  constructor(texts: Texts, words: WordTable, meanings: Meanings, groups: number) {
    this.#texts = texts;
    this.#words = words;
    this.#meanings = meanings;
    this.#groups = groups;
    this.#plus = texts.pieces.indexOf('+');
    this.#slash = texts.pieces.indexOf('/');
  }

  /** Expressions that begin with a stem or an exact word, longest first. */
  startingWith(wanted: string): readonly Expression[] {
    let found = this.#byFirst.get(wanted);
    if (!found) this.#byFirst.set(wanted, (found = this.#find(wanted)));
    return found;
  }

  #find(wanted: string): Expression[] {
    const texts = new Set<number>();
    for (const piece of this.#words.piecesWith(wanted))
      for (const place of this.#texts.placesOf(piece, 0, this.#groups)) {
        const text = this.#texts.textAt(place);
        if (!texts.has(text) && this.#mayBegin(text, place)) texts.add(text);
      }
    return [...texts]
      .sort((a, b) => a - b)
      .flatMap((text) => this.#expressionsOf(text))
      .filter(({ stems }) => stems[0] === wanted)
      .sort((a, b) => b.stems.length - a.stems.length);
  }

  /** Whether a stem stands in a text that leads somewhere. */
  leads(root: string): boolean {
    return this.#words
      .piecesWith(root)
      .some((piece) =>
        this.#texts
          .placesOf(piece, 0, this.#groups)
          .some((place) => (this.#meaningOf(this.#texts.textAt(place))?.leads.length ?? 0) > 0),
      );
  }

  #meaningOf(text: number): Meaning | undefined {
    return this.#meanings(this.#texts.groupOf(text));
  }

  /** Whether there are only small words before a place in its alternative, or nothing. */
  #mayBegin(text: number, place: number): boolean {
    const start = this.#texts.startOf(text);
    for (let before = place - 1; before >= start; before--) {
      const piece = this.#texts.row[before] ?? 0;
      if (piece === this.#plus || piece === this.#slash) return true;
      if (this.#words.hasMeaning(piece)) return false;
    }
    return true;
  }

  /** "a + b / c" is two parts, and the second has two alternatives. */
  #expressionsOf(text: number): readonly Expression[] {
    const known = this.#ofText.get(text);
    if (known) return known;
    const alternatives: { part: number; words: ExpressionWord[] }[] = [{ part: 0, words: [] }];
    let part = 0;
    for (const piece of this.#texts.piecesOf(text)) {
      if (piece === this.#plus) part++;
      if (piece === this.#plus || piece === this.#slash) alternatives.push({ part, words: [] });
      else for (const word of this.#words.wordsOf(piece)) alternatives.at(-1)?.words.push(word);
    }
    const parts = part + 1;
    const concept = this.#meaningOf(text);
    const expressions = alternatives.map((one): Expression => {
      const { stems, literal } = stemsOf(one.words);
      const together = parts > 1 ? { id: text, part: one.part, parts } : undefined;
      return { stems, literal, concept, together };
    });
    this.#ofText.set(text, expressions);
    return expressions;
  }
}
