/**
 * Texts of which only the numbers of their pieces are known until somebody asks. Looking things up
 * is left to what browsers have in them for text and for rows of numbers.
 */
import { readTexts, type CodedTexts } from './text-code.ts';

/** The place of the last number that is not above another one, in a row that never falls. */
function lastUpTo(numbers: ArrayLike<number>, most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}

export class Texts {
  readonly pieces: readonly string[];
  /** The pieces of all texts in one row, by number. */
  readonly row: Uint16Array;
  /** Where each text begins in the row, and where the last ends. */
  readonly #starts: Uint32Array;
  /** The number of the first text of each group, and of all texts at last. */
  readonly #groups: readonly number[];
  /** The pieces with a space before each, and where these spaces are. */
  readonly #spaced: string;
  readonly #spaces: Uint32Array;

  constructor(coded: CodedTexts) {
    const { row, starts, groups } = readTexts(coded);
    this.row = row;
    this.#starts = starts;
    this.#groups = groups;
    this.pieces = coded.pieces.split(' ');
    this.#spaced = ` ${coded.pieces}`;
    this.#spaces = new Uint32Array(this.pieces.length);
    let space = 0;
    for (let piece = 0; piece < this.pieces.length; piece++) {
      this.#spaces[piece] = space;
      space += (this.pieces[piece] ?? '').length + 1;
    }
  }

  /** The number of the first text of a group. */
  firstOf(group: number): number {
    return this.#groups[group] ?? 0;
  }

  /** Where a text begins in the row. */
  startOf(text: number): number {
    return this.#starts[text] ?? 0;
  }

  /** The text that has a place of the row. */
  textAt(place: number): number {
    return lastUpTo(this.#starts, place);
  }

  groupOf(text: number): number {
    return lastUpTo(this.#groups, text);
  }

  /** The pieces of all texts of some groups. */
  rowOf(group: number, before = group + 1): Uint16Array {
    return this.row.subarray(this.startOf(this.firstOf(group)), this.startOf(this.firstOf(before)));
  }

  /** The pieces of a text. */
  piecesOf(text: number): Uint16Array {
    return this.row.subarray(this.startOf(text), this.startOf(text + 1));
  }

  text(number: number): string {
    return Array.from(this.piecesOf(number), (piece) => this.pieces[piece] ?? '').join(' ');
  }

  /** All texts of a group. */
  group(number: number): string[] {
    const first = this.firstOf(number);
    const length = this.firstOf(number + 1) - first;
    return Array.from({ length }, (_, place) => this.text(first + place));
  }

  /** The pieces that begin with some letters. */
  piecesLike(start: string): number[] {
    const found: number[] = [];
    const wanted = ` ${start}`;
    let at = this.#spaced.indexOf(wanted);
    for (; at >= 0; at = this.#spaced.indexOf(wanted, at + 1))
      found.push(lastUpTo(this.#spaces, at));
    return found;
  }

  /** The places of a piece in the row, from the texts of a group to those before another. */
  placesOf(piece: number, from: number, before: number): number[] {
    const end = this.startOf(this.firstOf(before));
    const places: number[] = [];
    let place = this.row.indexOf(piece, this.startOf(this.firstOf(from)));
    for (; place >= 0 && place < end; place = this.row.indexOf(piece, place + 1))
      places.push(place);
    return places;
  }
}
