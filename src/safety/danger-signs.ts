/**
 * Which danger signs a query names. The rules are data (`content/danger-signs.yaml`): concepts that
 * must meet, and concepts that take the danger out of them. What is shown is always "now if: …";
 * nothing here ever says that something is harmless.
 */
import type { Match } from '../search/concepts.ts';
import type { CompiledDanger, Lexicon } from '../search/lexicon.ts';
import type { Word } from '../search/normalise.ts';

/** Words that turn the next one into its opposite: "no numbness". */
const NOT = new Set(['no', 'not', 'without', 'never', 'nor']);

/**
 * Concepts that the query names and does not deny.
 *
 * "No" counts as a denial only where it is no part of a name: "no feeling" denies nothing.
 */
function namedConcepts(words: readonly Word[], everywhere: readonly Match[]): Set<string> {
  const named = new Set(everywhere.flatMap(({ at }) => at));
  const denied = ({ at: [first = 0] }: Match) =>
    NOT.has(words[first - 1]?.text ?? '') && !named.has(first - 1);
  return new Set(
    everywhere.flatMap((match) => (match.concept && !denied(match) ? [match.concept.name] : [])),
  );
}

const ORDER = { emergency: 0, urgent: 1 } as const;

/**
 * The rules that apply, the most urgent first.
 *
 * @param words the words that carry meaning
 * @param everywhere all concepts in them, overlapping ones as well
 */
export function applyingDangers(
  words: readonly Word[],
  everywhere: readonly Match[],
  { dangers }: Lexicon,
): CompiledDanger[] {
  const named = namedConcepts(words, everywhere);
  return dangers
    .filter(
      ({ when, unless }) =>
        when.some((line) => line.every((name) => named.has(name))) &&
        !unless.some((name) => named.has(name)),
    )
    .sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}
