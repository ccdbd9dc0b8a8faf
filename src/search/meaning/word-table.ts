/**
 * The words of each piece of text, and the pieces of each word. A query asks for a handful of words,
 * so each is looked for when it is asked for: a page opens without touching the thousands of others.
 */
import { asIn, isExact, type ExpressionWord } from './expression-words.ts';
import type { Texts } from './texts.ts';
import type { StemmedWord } from '../words/spelling.ts';
import { StemCode, type CodedStems } from './word-code.ts';

export class WordTable {
  readonly #texts: Texts;
  readonly #stems: StemCode;
  readonly #groups: { fillers: number; made: number };
  /** The first text that says of what plain words a piece is made, and the pieces that have one. */
  readonly #firstMade: number;
  readonly #made: readonly number[];
  readonly #exact: readonly number[];
  readonly #words: (readonly ExpressionWord[] | undefined)[];
  /** Of each piece, 1 where it is a small word. */
  readonly #small: Uint8Array;
  readonly #found = new Map<string, readonly number[]>();
  #foundAll = false;
  /** The small words, in their order. */
  readonly fillers: ReadonlySet<string>;

  /**
   * @param groups the groups of the small words, and of those that other pieces are made of
   */
  constructor(texts: Texts, stems: CodedStems, groups: { fillers: number; made: number }) {
    this.#texts = texts;
    this.#stems = new StemCode(stems);
    this.#groups = groups;
    this.#firstMade = texts.firstOf(groups.made);
    this.#made = this.#stems.apart();
    this.#exact = this.#made.filter((piece) => isExact(texts.pieces[piece] ?? ''));
    this.#words = new Array<undefined>(texts.pieces.length);
    this.#small = new Uint8Array(texts.pieces.length);
    const fillers = texts.rowOf(groups.fillers);
    for (const piece of fillers) this.#small[piece] = 1;
    this.fillers = new Set(Array.from(fillers, (piece) => texts.pieces[piece] ?? ''));
  }

  isFiller = (word: string): boolean => this.fillers.has(word);

  /** Whether a piece is one plain word, and no small one. */
  hasMeaning(piece: number): boolean {
    return this.#small[piece] === 0 && !this.#stems.isApart(piece);
  }

  /** The words of a piece. */
  wordsOf(piece: number): readonly ExpressionWord[] {
    return (this.#words[piece] ??= this.#makeWords(piece));
  }

  #makeWords(piece: number): ExpressionWord[] {
    const text = this.#texts.pieces[piece] ?? '';
    return Array.from(this.plainPiecesOf(piece), (part) =>
      asIn(text, { ...this.plainWord(part), filler: this.#small[part] === 1 }),
    );
  }

  /** The pieces that a piece is made of: itself when it is one plain word. */
  plainPiecesOf(piece: number): ArrayLike<number> & Iterable<number> {
    if (!this.#stems.isApart(piece)) return [piece];
    return this.#texts.piecesOf(this.#firstMade + this.#made.indexOf(piece));
  }

  /** The word of a piece that is one. */
  plainWord(piece: number): StemmedWord {
    return { text: this.#texts.pieces[piece] ?? '', stem: this.#stemOf(piece) };
  }

  /** The plain letters of a piece: "childs" for "child's". */
  plain(piece: number): string {
    if (!this.#stems.isApart(piece)) return this.#texts.pieces[piece] ?? '';
    const words = this.wordsOf(piece).map(({ text }) => text);
    return words.join(' ');
  }

  /** The pieces with which a text can begin whose plain words begin so. */
  piecesThatBegin(start: string): number[] {
    const [first = ''] = start.split(' ');
    const made = this.#made.filter((piece) => {
      const plain = this.plain(piece);
      return plain.startsWith(start) || start.startsWith(plain);
    });
    return [...this.#texts.piecesLike(first), ...made];
  }

  /** The pieces with a word of this stem, or with this exact word. */
  piecesWith(form: string): readonly number[] {
    let pieces = this.#found.get(form);
    if (!pieces && this.#foundAll) return [];
    if (!pieces) this.#found.set(form, (pieces = this.#find(form)));
    return pieces;
  }

  /** Find the pieces of all words: for a build, which asks for thousands. */
  findAll(): void {
    const found = new Map<string, Set<number>>();
    for (let piece = 0; piece < this.#words.length; piece++)
      for (const { stem, wanted } of this.wordsOf(piece))
        for (const form of [stem, wanted]) {
          const pieces = found.get(form) ?? new Set();
          found.set(form, pieces.add(piece));
        }
    for (const [form, pieces] of found) this.#found.set(form, [...pieces]);
    this.#foundAll = true;
  }

  #find(form: string): number[] {
    if (isExact(form))
      return this.#exact.filter((piece) =>
        this.wordsOf(piece).some(({ wanted }) => wanted === form),
      );
    // A stem begins like its word; what was put at its end may not be in the word.
    const start = form.slice(0, Math.max(1, form.length - this.#stems.longestPut));
    const plain = this.#texts
      .piecesLike(start)
      .filter((piece) => !this.#stems.isApart(piece) && this.#stemOf(piece) === form);
    if (plain.length === 0) return plain;
    const made = plain.flatMap((piece) => this.#madeOf(piece));
    return [...plain, ...new Set(made)];
  }

  /** The pieces that are made of a plain one among others. */
  #madeOf(plain: number): number[] {
    return this.#texts
      .placesOf(plain, this.#groups.made, this.#groups.made + 1)
      .flatMap((place) => this.#made[this.#texts.textAt(place) - this.#firstMade] ?? []);
  }

  #stemOf(piece: number): string {
    return this.#stems.stemOf(this.#texts.pieces[piece] ?? '', piece);
  }
}
