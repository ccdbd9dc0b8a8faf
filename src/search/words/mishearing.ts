/**
 * What it costs to take one word for another: an edit distance in which vowels, silent letters and
 * letters in the wrong order cost less (after Damerau 1964, restricted form).
 */

/** Cost of one letter for another, of a letter too many or too few; 1 is a full mistake. */
export const LETTER = 1;
export const VOWEL = 0.5;
export const SOFT = 0.6;

export const VOWELS = 'aeiou';

/** Consonants that are heard or typed for one another. */
export const ALIKE = ['dt', 'bp', 'fv', 'mn', 'gj', 'gk', 'ks', 'lr'];

/** What plain words are made of; costs are looked up by the place in this list. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SIZE = LETTERS.length;

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? SOFT : LETTER;
}

const swapCosts = Float64Array.from({ length: SIZE * SIZE }, (_, pair) =>
  swapCost(LETTERS.charAt(Math.floor(pair / SIZE)), LETTERS.charAt(pair % SIZE)),
);
const extraCosts = Float64Array.from(LETTERS, (letter) =>
  VOWELS.includes(letter) || letter === 'h' ? SOFT : LETTER,
);

/** Place of a small letter or a digit in the list. */
export function placeOf(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code >= 97 ? code - 97 : code - 48 + 26;
}

/** Rows of costs: of the letter at hand and of the two before it. They grow with the words. */
let rows = [new Float64Array(0), new Float64Array(0), new Float64Array(0)] as const;

function rowsFor(length: number): typeof rows {
  if (rows[0].length <= length) {
    const room = length * 2 + 1;
    rows = [new Float64Array(room), new Float64Array(room), new Float64Array(room)];
  }
  return rows;
}

/**
 * Cost of hearing one word as another.
 *
 * @param a small letters and digits only, as is `b`
 * @param most give up above this cost
 * @returns the cost, or Infinity when it is above `most`
 */
export function mishearing(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * SOFT > most) return Infinity;
  let [before, last, row] = rowsFor(b.length);
  last[0] = 0;
  for (let j = 1; j <= b.length; j++)
    last[j] = (last[j - 1] ?? 0) + (extraCosts[placeOf(b, j - 1)] ?? 0);
  let leastBefore = 0;
  let x = -1;
  for (let i = 1; i <= a.length; i++) {
    const xBefore = x;
    x = placeOf(a, i - 1);
    const extra = extraCosts[x] ?? 0;
    let cost = (last[0] ?? 0) + extra;
    row[0] = cost;
    let least = cost;
    let y = -1;
    for (let j = 1; j <= b.length; j++) {
      const yBefore = y;
      y = placeOf(b, j - 1);
      const tooMany = cost + (extraCosts[y] ?? 0);
      const tooFew = (last[j] ?? 0) + extra;
      cost = (last[j - 1] ?? 0) + (swapCosts[x * SIZE + y] ?? 0);
      if (tooMany < cost) cost = tooMany;
      if (tooFew < cost) cost = tooFew;
      if (x === yBefore && xBefore === y && x !== y) {
        const crossed = (before[j - 2] ?? 0) + SOFT;
        if (crossed < cost) cost = crossed;
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // Two letters in the wrong order reach over a row.
    if (least > most && leastBefore > most) return Infinity;
    leastBefore = least;
    const oldest = before;
    before = last;
    last = row;
    row = oldest;
  }
  const cost = last[b.length] ?? Infinity;
  return cost <= most ? cost : Infinity;
}
