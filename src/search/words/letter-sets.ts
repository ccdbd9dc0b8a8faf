/**
 * Which letters words have, as bits: enough to see of most words in a few nanoseconds that they
 * cannot be near another one, before `mishearing.ts` compares them letter by letter.
 */
import { ALIKE, LETTER, LETTERS, placeOf, SOFT, VOWEL, VOWELS } from './mishearing.ts';

/** The bit of each letter; a digit shares the bit of a letter, which only makes words look nearer. */
const bitOf = (letter: string) => 1 << LETTERS.indexOf(letter);

const setOf = (letters: string) => Array.from(letters, bitOf).reduce((a, b) => a | b, 0);

const vowels = setOf(VOWELS);
const silent = bitOf('h');

/** For each letter those it is taken for. */
const alike = Array.from(LETTERS, (letter) =>
  setOf(ALIKE.filter((pair) => pair.includes(letter)).join('')),
);

/** Counts all bits at once: first in pairs, then in fours, in eights, and the eights together. */
function count(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What rounding may add to a sum of costs. */
const ROUNDING = 1e-9;

/** The letters of one word. */
export interface Letters {
  length: number;
  letters: number;
  /** Those that one of them can be taken for. */
  alike: number;
}

export function lettersOf(word: string): Letters {
  let letters = 0;
  let others = 0;
  for (let place = 0; place < word.length; place++) {
    const letter = placeOf(word, place);
    letters |= 1 << letter;
    others |= alike[letter] ?? 0;
  }
  return { length: word.length, letters, alike: others };
}

/** What the letters cost at least that another word has not. */
function missing(letters: number, alikeThere: number): number {
  if (letters === 0) return 0;
  const soft = alikeThere | silent;
  return (
    count(letters & vowels) * VOWEL +
    count(letters & ~vowels & soft) * SOFT +
    count(letters & ~vowels & ~soft) * LETTER
  );
}

/** The letters of many words, in flat arrays because all of them are looked at for each word. */
export class LetterSets {
  readonly #lengths: Uint8Array;
  readonly #letters: Int32Array;
  readonly #alike: Int32Array;

  constructor(words: readonly string[]) {
    this.#lengths = new Uint8Array(words.length);
    this.#letters = new Int32Array(words.length);
    this.#alike = new Int32Array(words.length);
    words.forEach((word, number) => {
      const set = lettersOf(word);
      this.#lengths[number] = set.length;
      this.#letters[number] = set.letters;
      this.#alike[number] = set.alike;
    });
  }

  /** The words of which `other` has all letters but a few, and that have all of its but a few. */
  likeliest(other: Letters, few: number): number[] {
    const likely: number[] = [];
    const all = this.#letters;
    const those = other.letters;
    for (let number = 0; number < all.length; number++) {
      const these = all[number] ?? 0;
      if (count(those & ~these) <= few && count(these & ~those) <= few) likely.push(number);
    }
    return likely;
  }

  /** Whether a word can be taken for the other one at a cost; no for most that cannot. */
  canBe(number: number, other: Letters, most: number): boolean {
    const allowed = most + ROUNDING;
    const letters = this.#letters[number] ?? 0;
    return (
      Math.abs((this.#lengths[number] ?? 0) - other.length) * SOFT <= allowed &&
      missing(letters & ~other.letters, other.alike) <= allowed &&
      missing(other.letters & ~letters, this.#alike[number] ?? 0) <= allowed
    );
  }
}
