/**
 * A set of words that can only be asked (a Bloom filter, Bloom 1970): a byte and a half a word, and
 * none of the words can be read from it. About 3 in 1,000 other words are taken for one of the set.
 */
import { hash } from './hash.ts';

const BITS_PER_WORD = 12;
const HASHES = 8;

function* placesOf(word: string, bits: number): Generator<number> {
  const [a, b] = [hash(word, 0), hash(word, 0x9e3779b9) | 1];
  for (let number = 0; number < HASHES; number++) yield ((a + number * b) >>> 0) % bits;
}

/** The filter of some words as base64 text. */
export function makeWordFilter(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((Math.max(words.length, 1) * BITS_PER_WORD) / 8));
  for (const word of words)
    for (const place of placesOf(word, bytes.length * 8))
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Asks a filter: true for each of its words, and by chance for a few others. */
export function openWordFilter(text: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes.length === 0) return () => false;
  return (word) =>
    [...placesOf(word, bytes.length * 8)].every(
      (place) => ((bytes[place >> 3] ?? 0) >> (place & 7)) & 1,
    );
}
