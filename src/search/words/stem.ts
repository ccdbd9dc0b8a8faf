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
  [/(?<=ss|x|zz|ch|sh)es$/, ''],
  [/(?<![siu])s$/, ''],
  [/ing$/, ''],
  [/ed$/, ''],
];

/** Words whose stem the rules would miss: "crooked" is not "crook", "aching" has no "e". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['crooked', 'tens', 'tense', 'numbing', 'fitness'].map((word) => [word, word] as const),
  ...['aches', 'ached', 'aching'].map((word) => [word, 'ache'] as const),
]);

/** Fewest letters that must be left of a word. */
const SHORTEST = 3;

/** A short stem that has lost its "e": "hik" of "hiking", but not "eat" of "eating". */
const LOST_E = /^[^aeiou][aeiou][^aeiouwxy]$/;

/** Letters from which on a final "e" says nothing: "sneeze" and "sneez", but "note" is not "not". */
const LONG = 5;

/** The word without its ending, and whether it may have lost an "e". */
function withoutEnding(word: string): { rest: string; lostE: boolean } {
  for (const [ending, becomes] of endings) {
    if (!ending.test(word)) continue;
    const rest = word.replace(ending, becomes);
    const fits = rest.length >= SHORTEST && VOWEL.test(rest);
    // "belly" and "daily" are no "-ly" words: what is left of one has four letters or more.
    if (!fits || (ending.source === 'ly$' && rest.length < 4)) continue;
    return { rest, lostE: ['ing$', 'ed$'].includes(ending.source) && LOST_E.test(rest) };
  }
  return { rest: word, lostE: false };
}

/**
 * The stem of one word.
 *
 * @param word small letters and digits only
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const { rest, lostE } = withoutEnding(word);
  if (lostE) return `${rest}e`;
  const single = rest.replace(/([bdgmnprt])\1$/, '$1');
  return single.length >= LONG ? single.replace(/e$/, '') : single;
}
