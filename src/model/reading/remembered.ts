/**
 * What was worked out of a file's text, kept while the text is the same: a check after one edit then
 * works on one file. Two texts of each are kept, so that going to and fro between them costs nothing.
 */
const KEPT = 2;

const known = new Map<string, { text: string; value: unknown }[]>();

/**
 * What `make` gives, or gave before for this text.
 *
 * @param key what is made, and of which file
 * @param make depends on nothing but the text (and what never changes), and nobody changes what it gives
 */
export function remembered<Value>(key: string, text: string, make: () => Value): Value {
  const before = known.get(key) ?? [];
  const now = before.find((each) => each.text === text) ?? { text, value: make() };
  if (before[0] !== now)
    known.set(key, [now, ...before.filter((each) => each !== now)].slice(0, KEPT));
  return now.value as Value;
}
