/** The name that was meant. */
import { distance } from 'fastest-levenshtein';

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Letters that are mistyped in one slip: so near, and nothing else was meant. */
const SLIP = 2;

/** The one name that holds all words of another, of which there are at least two; undefined where several do. */
function withAllWords(name: string, names: readonly string[]): string | undefined {
  const words = wordsOf(name);
  if (words.length < 2) return undefined;
  const found = names.filter((each) => {
    const own = new Set(wordsOf(each));
    return words.every((word) => own.has(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The name most like a mistyped one, if any is close. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  const known = [...names];
  const near = known
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  if (near && near.edits <= SLIP) return near.candidate;
  const longer = withAllWords(name, known);
  if (longer !== undefined) return longer;
  return near && near.edits <= name.length / 3 ? near.candidate : undefined;
}

/** Names that are read in a message: all where there are no more, else the nearest of them. */
const MOST_NAMES = 8;

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
