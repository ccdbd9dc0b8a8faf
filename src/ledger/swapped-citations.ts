/** Citations that changed places: each stands where the other stood, by the marks of the ledger. */
import type { Difference } from './differences.ts';
import { hashOf } from './units.ts';

/** A citation that changed its place. */
export interface Moved {
  difference: Difference;
  line: number;
  /** The tag that stands there now. */
  tag: string;
  /** What stands before it, up to the citation before. */
  words: string;
}

/** Two citations that took each other's place. */
export type Swap = readonly [Moved, Moved];

/** A citation, where it stands in its line. */
interface Place extends Moved {
  whole: string;
  at: number;
}

const TAG = /<Cite id="[^"]*" ?\/>/g;

/** Differences that are looked into: more than these were not swapped but written anew. */
const MOST = 20;

function placesIn(difference: Difference): Place[] {
  const [whole = ''] = difference.lines;
  let before = 0;
  return [...whole.matchAll(TAG)].map(({ 0: tag, index: at }) => {
    const words = whole.slice(before, at).trim();
    before = at + tag.length;
    return { difference, line: difference.line, tag, words, whole, at };
  });
}

/** A line with other tags at some places, which come in their order. */
const withTags = (whole: string, places: readonly [Place, string][]) =>
  places.reduceRight(
    (text, [{ at, tag }, by]) => text.slice(0, at) + by + text.slice(at + tag.length),
    whole,
  );

const stoodThere = ({ was }: Difference, whole: string) => was.includes(hashOf(whole));

/** Whether two citations took each other's place. */
function areSwapped(a: Place, b: Place): boolean {
  if (a.tag === b.tag) return false;
  if (a.difference === b.difference)
    return stoodThere(
      a.difference,
      withTags(a.whole, [
        [a, b.tag],
        [b, a.tag],
      ]),
    );
  return (
    stoodThere(a.difference, withTags(a.whole, [[a, b.tag]])) &&
    stoodThere(b.difference, withTags(b.whole, [[b, a.tag]]))
  );
}

/** The swaps among the differences of one page. */
export function swappedCitations(differences: readonly Difference[]): Swap[] {
  const lines = differences.filter(({ lines, was }) => lines.length === 1 && was.length > 0);
  if (lines.length > MOST) return [];
  const places = lines.flatMap(placesIn);
  return places.flatMap((a, index) => {
    const b = places.slice(index + 1).find((each) => areSwapped(a, each));
    return b ? [[a, b] as const] : [];
  });
}
