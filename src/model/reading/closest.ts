/** The name that was meant. */
import { distance } from 'fastest-levenshtein';

/** The name most like a mistyped one, if any is close. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(2, name.length / 3) ? near.candidate : undefined;
}
