/**
 * Which danger signs a query names. The rules are data (`content/danger-signs/`): concepts that
 * must meet, and concepts that take the danger out of them. What is shown is always "now if: …";
 * nothing here ever says that something is harmless.
 */
import { careActions } from '../../model/schema/care-names.ts';
import type { Match } from './concepts.ts';
import type { NumberedDanger } from './compiled-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from '../words/normalise.ts';

/** Words that turn what follows into its opposite: "no numbness". */
const NOT = new Set(['no', 'not', 'without', 'never', 'nor']);

/** Words that do so together with "have": "I havent had a fall". */
const HAVE_NOT = new Set(['havent', 'hasnt', 'hadnt', 'dont', 'doesnt', 'didnt']);

/** Words over which a denial reaches on: "no numbness or tingling". */
const OR = new Set(['or', 'nor', 'and']);

/** Whether the words up to a place say that somebody does not have what follows. */
function hasNot(words: readonly Word[], last: number): boolean {
  let place = last;
  while (['a', 'an', 'any', 'the'].includes(words[place]?.text ?? '')) place--;
  const having = ['have', 'had', 'got', 'has'].includes(words[place]?.text ?? '');
  return having && HAVE_NOT.has(words[place - 1]?.text ?? '');
}

/**
 * Concepts that the query names and does not deny.
 *
 * "No" counts as a denial only where it is no part of a name: "no feeling" denies nothing.
 */
function namedConcepts(words: readonly Word[], everywhere: readonly Match[]): Set<number> {
  const named = new Set(everywhere.flatMap(({ at }) => at));
  const deniedUpTo = new Set<number>();
  const ordered = [...everywhere].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const denied = ({ at }: Match) => {
    const before = (at[0] ?? 0) - 1;
    const text = words[before]?.text ?? '';
    const direct = (NOT.has(text) && !named.has(before)) || hasNot(words, before);
    const reached = OR.has(text) && deniedUpTo.has(before - 1);
    if (direct || reached) deniedUpTo.add(at.at(-1) ?? 0);
    return direct || reached;
  };
  return new Set(
    ordered.flatMap((match) =>
      !denied(match) && match.concept?.number !== undefined ? [match.concept.number] : [],
    ),
  );
}

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
): NumberedDanger[] {
  const named = namedConcepts(words, everywhere);
  return dangers
    .filter(({ when }) =>
      when.some(
        ([all, none]) =>
          all.every((number) => named.has(number)) && !none.some((number) => named.has(number)),
      ),
    )
    .sort((a, b) => careActions.indexOf(a.action) - careActions.indexOf(b.action));
}
