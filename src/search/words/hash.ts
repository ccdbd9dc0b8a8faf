/** Numbers made of texts (FNV-1a: Fowler, Noll, Vo), so that no list of the texts travels. */

/** 32 bits, begun at a seed. */
export function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let place = 0; place < text.length; place++)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value >>> 0;
}

/** The same, folded to fewer bits. */
export function foldedHash(text: string, bits: number): number {
  const value = hash(text);
  return ((value >>> bits) ^ value) & (2 ** bits - 1);
}
