/**
 * Words without their endings, so that "sneezed" meets "sneezing". Made for short queries in plain
 * English: it need not give a word, only the same letters for the forms of one word. The lexicon
 * and the query go through this one function. The build asks it for each word of all articles, and a
 * page for each key, so it compares letters and keeps regular expressions for the few words that
 * need them.
 */

interface Ending {
  ending: string;
  becomes: string;
  /** What must stand before it. */
  after?: RegExp;
}

/** Endings in the order they are tried; the first that fits is taken off. */
const endings: readonly Ending[] = [
  { ending: 'iness', becomes: 'y' },
  { ending: 'ness', becomes: '' },
  { ending: 'ily', becomes: 'y' },
  { ending: 'ly', becomes: '' },
  { ending: 'ies', becomes: 'y' },
  { ending: 'ied', becomes: 'y' },
  { ending: 'es', becomes: '', after: /os$/ },
  { ending: 'is', becomes: '', after: /os$/ },
  { ending: 'es', becomes: '', after: /(?:ss|x|zz|ch|sh)$/ },
  { ending: 's', becomes: '', after: /[^siu]$/ },
  { ending: 'ing', becomes: '' },
  { ending: 'ed', becomes: '' },
];

/** Words whose stem the rules would miss: "crooked" is not "crook", "aching" has no "e". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['crooked', 'tens', 'tense', 'numbing', 'fitness'].map((word) => [word, word] as const),
  ...['aches', 'ached', 'aching'].map((word) => [word, 'ache'] as const),
]);

const VOWEL = /[aeiouy]/;

/** Fewest letters that must be left of a word. */
const SHORTEST = 3;

/** A short stem that has lost its "e": "hik" of "hiking", but not "eat" of "eating". */
const LOST_E = /^[^aeiou][aeiou][^aeiouwxy]$/;

/** Letters from which on a final "e" says nothing: "sneeze" and "sneez", but "note" is not "not". */
const LONG = 5;

/** Letters that an ending may have doubled: "stopped". */
const DOUBLED = 'bdgmnprt';

/** The word without its ending, and whether it may have lost an "e". */
function withoutEnding(word: string): { rest: string; lostE: boolean } {
  for (const { ending, becomes, after } of endings) {
    if (!word.endsWith(ending)) continue;
    const before = word.slice(0, -ending.length);
    if (after && !after.test(before)) continue;
    const rest = before + becomes;
    const fits = rest.length >= SHORTEST && VOWEL.test(rest);
    // "belly" and "daily" are no "-ly" words: what is left of one has four letters or more.
    if (!fits || (ending === 'ly' && rest.length < 4)) continue;
    return { rest, lostE: (ending === 'ing' || ending === 'ed') && LOST_E.test(rest) };
  }
  return { rest: word, lostE: false };
}

/** "stopp" is "stop". */
function withoutDouble(word: string): string {
  const last = word.charAt(word.length - 1);
  const twice = last !== '' && last === word.charAt(word.length - 2);
  return twice && DOUBLED.includes(last) ? word.slice(0, -1) : word;
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
  const single = withoutDouble(rest);
  return single.length >= LONG && single.endsWith('e') ? single.slice(0, -1) : single;
}
