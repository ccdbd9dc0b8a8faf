/**
 * What was worked out of a file's text, kept while the text is the same: a check after one edit then
 * works on one file. Kept are the first text of each, and the last: whoever tries edits one after another
 * comes back to the first.
 */
interface Kept {
  text: string;
  value: unknown;
}

const known = new Map<string, { first: Kept; last: Kept }>();

/**
 * What `make` gives, or gave before for this text.
 *
 * @param key what is made, and of which file
 * @param make depends on nothing but the text (and what never changes), and nobody changes what it gives
 */
export function remembered<Value>(key: string, text: string, make: () => Value): Value {
  const before = known.get(key);
  const same = [before?.first, before?.last].find((each) => each?.text === text);
  const now = same ?? { text, value: make() };
  known.set(key, { first: before?.first ?? now, last: now });
  return now.value as Value;
}

const latin = new WeakMap<Buffer, string>();

/** The bytes of a file as a text that tells them apart, one letter a byte; the same text while they are kept. */
export function latinOf(bytes: Buffer): string {
  const now = latin.get(bytes) ?? bytes.toString('latin1');
  latin.set(bytes, now);
  return now;
}
