/** How a word sounds, roughly: what people who spell by ear get right. */

/** Spellings of one sound in English, in the order they are replaced. */
const sounds: readonly [spelling: RegExp, sound: string][] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/(?:ti|si|ci|sh)[ou]n/g, 'shn'],
  [/ph/g, 'f'],
  [/ough(?=$|[^t])/g, 'of'],
  [/augh(?=$|[^t])/g, 'af'],
  [/igh/g, 'i'],
  [/dge?/g, 'j'],
  [/[cs]c(?=[eiy])/g, 's'],
  [/sch/g, 'sk'],
  [/c(?=[eiy])/g, 's'],
  [/tch/g, 'k'],
  [/c[hk]?|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/([gr])h/g, '$1'],
  [/y/g, 'i'],
  [/mb$/, 'm'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/, ''],
];

/** The sounds of a word, one letter each: `kof` for "cough" and for "coff". */
export function soundOf(word: string): string {
  return sounds.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), word);
}

const isVowel = (letter: string) => 'aeiou'.includes(letter);

/** Consonants that are heard or typed for one another. */
const ALIKE = ['dt', 'bp', 'fv', 'mn', 'gj', 'gk', 'ks', 'lr'];

/** Cost of one letter for another, of a letter too many or too few; 1 is a full mistake. */
const LETTER = 1;
const VOWEL = 0.5;
const SOFT = 0.6;

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return VOWEL;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? SOFT : LETTER;
}

const extraCost = (letter: string) => (isVowel(letter) || letter === 'h' ? SOFT : LETTER);

/**
 * Cost of hearing one word as another: an edit distance in which vowels, silent letters and
 * letters in the wrong order cost less (after Damerau 1964, restricted form).
 *
 * @param most give up above this cost
 * @returns the cost, or Infinity when it is above `most`
 */
export function mishearing(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * SOFT > most) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (const letter of b) last.push((last.at(-1) ?? 0) + extraCost(letter));
  for (let i = 1; i <= a.length; i++) {
    const x = a.charAt(i - 1);
    const row = [(last[0] ?? 0) + extraCost(x)];
    for (let j = 1; j <= b.length; j++) {
      const y = b.charAt(j - 1);
      let cost = Math.min(
        (last[j - 1] ?? 0) + swapCost(x, y),
        (last[j] ?? 0) + extraCost(x),
        (row[j - 1] ?? 0) + extraCost(y),
      );
      const crossed = i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y;
      if (crossed) cost = Math.min(cost, (before[j - 2] ?? 0) + SOFT);
      row.push(cost);
    }
    // Two letters in the wrong order reach over a row.
    if (Math.min(...row) > most && Math.min(...last) > most) return Infinity;
    before = last;
    last = row;
  }
  const cost = last[b.length] ?? Infinity;
  return cost <= most ? cost : Infinity;
}
