/** Spaces where a thumb put none, or one too many: "cantpee", "numb ness". */
import { isKnown, type Vocabulary } from './spelling.ts';
import { stem } from './stem.ts';

/** Longest word that is looked for inside a run of letters. */
const LONGEST = 14;

/** What a letter costs that is in no known word; a word costs 1. */
const STRAY = 3;

/** Words of one or two letters that may stand inside a run: any others would be found in most words. */
const SHORT = new Set(
  'a i u an am as at be by do go he if im in is it me my no of oh on or so to up us we'.split(' '),
);

/** Fewest letters of a run: what is shorter is a word of its own, or a slip. */
const SHORTEST_RUN = 6;

/** Among the hundred pieces of a run a filter would find a word by chance. */
const isOurs = (word: string, vocabulary: Vocabulary) =>
  vocabulary.isFiller(word) || vocabulary.isOurs(stem(word));

const mayBePart = (part: string, vocabulary: Vocabulary) =>
  part.length > 2 ? isOurs(part, vocabulary) : SHORT.has(part);

/**
 * The words that run together in a word that is not known: as few known words as can be.
 *
 * @returns undefined when the letters are no run of known words
 */
export function splitRun(word: string, vocabulary: Vocabulary): string[] | undefined {
  if (word.length < SHORTEST_RUN) return undefined;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    let least = { cost: (best[end - 1]?.cost ?? 0) + STRAY, from: end - 1 };
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const cost = (best[from]?.cost ?? 0) + 1;
      if (cost < least.cost && mayBePart(word.slice(from, end), vocabulary)) least = { cost, from };
    }
    best[end] = least;
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = best[end]?.from ?? 0)
    parts.unshift(word.slice(best[end]?.from ?? 0, end));
  // A slip inside a short word is for the spelling; a long run may have some.
  const most = word.length < 16 ? parts.length : parts.length + word.length / 5;
  const cost = best[word.length]?.cost ?? Infinity;
  return parts.length > 1 && cost <= most ? parts : undefined;
}

/** Joins two neighbours that are one known word, where one of them alone is none. */
export function joinTorn(words: readonly string[], vocabulary: Vocabulary): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const strange = (part: string) =>
      part.length < 3 ? !SHORT.has(part) : !isKnown(part, vocabulary);
    const torn =
      before !== undefined &&
      (strange(before) || strange(word)) &&
      isOurs(before + word, vocabulary) &&
      !/\d/.test(before + word);
    if (torn) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}
