/**
 * Stems as they travel: one letter a word, because there are few ways to make a stem ("cut three
 * letters off and put y there"), and finding them again would take a phone's patience.
 */
import { plainWords } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';

export interface CodedStems {
  /** How many letters are cut off, and what is put there: `3y`. Each has a letter, `a` the first. */
  endings: readonly string[];
  /** A letter for each piece; a dot for one that is no plain word and has to be taken apart. */
  stems: string;
}

const APART = '.';
const FIRST = 'a'.charCodeAt(0);

function endingOf(word: string): string {
  const root = stem(word);
  let same = 0;
  while (same < root.length && root.charAt(same) === word.charAt(same)) same++;
  return `${word.length - same}${root.slice(same)}`;
}

/** Whether a piece is no plain word and has to be taken apart. */
export function isMade(piece: string): boolean {
  const words = plainWords(piece);
  return words.length !== 1 || words[0] !== piece;
}

/** The stems of pieces. */
export function codeStems(pieces: readonly string[]): CodedStems {
  const endings: string[] = [];
  const stems = pieces.map((piece) => {
    if (isMade(piece)) return APART;
    const ending = endingOf(piece);
    if (!endings.includes(ending)) endings.push(ending);
    return String.fromCharCode(FIRST + endings.indexOf(ending));
  });
  return { endings, stems: stems.join('') };
}

/** Reads the stems of pieces. */
export class StemCode {
  readonly #stems: string;
  readonly #ways: readonly { cut: number; put: string }[];

  constructor({ endings, stems }: CodedStems) {
    this.#stems = stems;
    this.#ways = endings.map((ending) => {
      return { cut: Number.parseInt(ending), put: ending.replace(/^\d+/, '') };
    });
  }

  /** The pieces that are no plain words. */
  apart(): number[] {
    const found: number[] = [];
    let piece = this.#stems.indexOf(APART);
    for (; piece >= 0; piece = this.#stems.indexOf(APART, piece + 1)) found.push(piece);
    return found;
  }

  /** Most letters that are put where others were cut off. */
  get longestPut(): number {
    return Math.max(0, ...this.#ways.map(({ put }) => put.length));
  }

  /** Whether a piece is no plain word. */
  isApart(piece: number): boolean {
    return this.#stems.charCodeAt(piece) < FIRST;
  }

  /** The stem of a piece that is one plain word. */
  stemOf(text: string, piece: number): string {
    const { cut = 0, put = '' } = this.#ways[this.#stems.charCodeAt(piece) - FIRST] ?? {};
    return cut === 0 ? text : text.slice(0, -cut) + put;
  }
}
