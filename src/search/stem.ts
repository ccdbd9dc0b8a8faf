/**
 * Words without their endings, so that "sneezed" meets "sneezing". Made for short queries in plain
 * English: it need not give a word, only the same letters for the forms of one word. The lexicon
 * and the query go through this one function.
 */

const VOWEL = /[aeiouy]/;

/** Endings in the order they are tried; the first that fits is taken off. */
const endings: readonly [ending: RegExp, becomes: string][] = [
  [/iness$/, 'y'],
  [/ness$/, ''],
  [/ily$/, 'y'],
  [/ly$/, ''],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?<=os)[ei]s$/, ''],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<![siu])s$/, ''],
  [/ing$/, ''],
  [/ed$/, ''],
];

/** Words that look like forms of another and are none: "crooked" is not "crook". */
const WHOLE = new Set(['crooked', 'tens', 'tense', 'numbing', 'cane', 'fitness']);

/** Fewest letters that must be left of a word. */
const SHORTEST = 3;

/**
 * The stem of one word.
 *
 * @param word small letters and digits only
 */
export function stem(word: string): string {
  if (WHOLE.has(word)) return word;
  let rest = word;
  for (const [ending, becomes] of endings) {
    if (!ending.test(rest)) continue;
    const shorter = rest.replace(ending, becomes);
    const fits = shorter.length >= SHORTEST && VOWEL.test(shorter);
    // "belly" and "daily" are no "-ly" words: what is left of one has four letters or more.
    if (!fits || (ending.source === 'ly$' && shorter.length < 4)) continue;
    rest = shorter;
    break;
  }
  const single = rest.replace(/([bdgmnprt])\1$/, '$1');
  return single.length > SHORTEST ? single.replace(/e$/, '') : single;
}
