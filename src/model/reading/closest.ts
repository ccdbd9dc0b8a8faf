/** The name that was meant. */
import { distance } from 'fastest-levenshtein';

/** The name most like a mistyped one, if any is close. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(2, name.length / 3) ? near.candidate : undefined;
}

/** Names that are read in a message: all where there are no more, else the nearest of them. */
const MOST_NAMES = 8;

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Which names there are, in words: all where they are few, else those that share a word with one that is not there. */
export function namesLike(name: string, names: Iterable<string>): string {
  const all = [...names];
  if (all.length <= MOST_NAMES) return all.length === 0 ? '' : `There are: ${all.join(', ')}.`;
  const words = new Set(wordsOf(name));
  const alike = all
    .map((each) => ({ each, shared: wordsOf(each).filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const nearest = alike.slice(0, MOST_NAMES).map(({ each }) => each);
  return nearest.length === 0 ? '' : `Like it are: ${nearest.join(', ')}.`;
}
