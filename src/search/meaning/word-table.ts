/** The words of each piece of text, and the pieces of each word. */
import { wordsOf, type ExpressionWord } from './expression-words.ts';
import { StemCode, type CodedStems } from './word-code.ts';

export class WordTable {
  readonly #pieces: readonly string[];
  readonly #stems: StemCode;
  readonly #words: (readonly ExpressionWord[] | undefined)[];
  /** Of each piece, 1 where it is a small word. */
  readonly #small: Uint8Array;
  /** The small words, in their order. */
  readonly fillers: ReadonlySet<string>;
  /** Pieces by stem, and by exact word. */
  readonly #table = new Map<string, number[]>();

  /** @param fillers the numbers of the pieces that are small words */
  constructor(pieces: readonly string[], stems: CodedStems, fillers: Uint16Array) {
    this.#pieces = pieces;
    this.#stems = new StemCode(stems);
    this.#words = new Array<undefined>(pieces.length);
    this.#small = new Uint8Array(pieces.length);
    for (const piece of fillers) this.#small[piece] = 1;
    this.fillers = new Set(Array.from(fillers, (piece) => pieces[piece] ?? ''));
    for (let piece = 0; piece < pieces.length; piece++) {
      if (!this.#stems.isApart(piece))
        this.#put(this.#stems.stemOf(pieces[piece] ?? '', piece), piece);
      else
        for (const { stem, wanted } of this.wordsOf(piece)) {
          this.#put(stem, piece);
          this.#put(wanted, piece);
        }
    }
  }

  isFiller = (word: string): boolean => this.fillers.has(word);

  /** Whether a piece is one plain word, and no small one. */
  hasMeaning(piece: number): boolean {
    return this.#small[piece] === 0 && !this.#stems.isApart(piece);
  }

  /** The words of a piece. */
  wordsOf(piece: number): readonly ExpressionWord[] {
    let words = this.#words[piece];
    if (!words) {
      const text = this.#pieces[piece] ?? '';
      const root = this.#stems.isApart(piece) ? undefined : this.#stems.stemOf(text, piece);
      this.#words[piece] = words = wordsOf(text, this.isFiller, root);
    }
    return words;
  }

  /** The plain letters of a piece: "childs" for "child's". */
  plain(piece: number): string {
    if (!this.#stems.isApart(piece)) return this.#pieces[piece] ?? '';
    const words = this.wordsOf(piece).map(({ text }) => text);
    return words.join(' ');
  }

  /** The pieces with a word of this stem, or with this exact word. */
  piecesWith(form: string): readonly number[] {
    return this.#table.get(form) ?? [];
  }

  #put(form: string, piece: number): void {
    const pieces = this.#table.get(form);
    if (!pieces) this.#table.set(form, [piece]);
    else if (pieces.at(-1) !== piece) pieces.push(piece);
  }
}
