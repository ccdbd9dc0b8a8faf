/**
 * Changes to a query that do not change what it means: how people, phones and machines type. Each is pure
 * and, where it takes a chance, takes the same one each time. After `robustness.md` of the field notes.
 */

/** A change and how often it may cost an emergency its card. */
export interface Change {
  name: string;
  change: (query: string) => string;
  /** Share of the cards that must stay. */
  stays: number;
  /** Queries in which it would say the opposite. */
  contradicts?: RegExp;
}

/** Changes that people make by hand, and those that only a very hurried hand makes. */
const BY_HAND = 0.98;
const IN_A_HURRY = 0.9;

/** A number from 0 up to a limit that depends on the text alone. */
function chance(text: string, limit: number): number {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % Math.max(1, limit);
}

const words = (query: string) => query.split(/\s+/).filter(Boolean);

/** Puts a word somewhere inside. */
function inside(query: string, word: string): string {
  const all = words(query);
  all.splice(1 + chance(query, all.length), 0, word);
  return all.join(' ');
}

/** One slip of the thumb in a word: two letters swapped, one twice, one left out. */
function slip(word: string): string {
  const at = 1 + chance(word, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = chance(`${word}!`, 3);
  if (kind === 0) return before + after.charAt(0) + here + after.slice(1);
  return kind === 1 ? before + here + here + after : before + after;
}

/** Changes one word that is long enough, chosen by chance. */
function oneWord(query: string, change: (word: string) => string): string {
  const all = words(query);
  const long = all.flatMap((word, place) => (/^[a-z]{4,}$/i.test(word) ? [place] : []));
  const place = long[chance(query, long.length)];
  if (place !== undefined) all[place] = change(all[place] ?? '');
  return all.join(' ');
}

const everyLetter = (query: string, change: (letter: string) => string) =>
  Array.from(query, change).join('');

const STORY =
  'so we moved house last month with my brother and his van, and since then i have been sleeping on the ' +
  'old sofa because the new bed has not come yet, the shop keeps telling us another date every single time we ring, anyway';

/** Mathematical bold: what some keyboards make of small letters. */
const BOLD = 0x1d41a - 'a'.charCodeAt(0);
const FULL_WIDTH = 0xff41 - 'a'.charCodeAt(0);
const shifted = (letter: string, by: number) =>
  /[a-z]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + by) : letter;

const added: [string, (query: string) => string][] = [
  ['please', (query) => `${query} please`],
  ['help me please', (query) => `${query} help me please`],
  ['hi', (query) => `hi ${query}`],
  ['hello doctor', (query) => `hello doctor ${query}`],
  ['hi im 45 m', (query) => `hi im 45 m ${query}`],
  ['i am a 62 year old woman and', (query) => `I am a 62 year old woman and ${query}`],
  ['since yesterday', (query) => `${query} since yesterday`],
  ['my dad has', (query) => `my dad has ${query}`],
  ['asking for my mum', (query) => `asking for my mum: ${query}`],
  ['is it serious if', (query) => `is it serious if ${query}`],
  ['what should i do', (query) => `${query} what should i do`],
  ['is this normal', (query) => `${query} is this normal`],
  ['and my back hurts', (query) => `${query} and my back hurts`],
  ['after the gym', (query) => `${query} after the gym`],
  ['an answer', (query) => `no, ${query}`],
  ['dictated', (query) => `${query} full stop`],
  ['dictated in the US', (query) => `${query} period`],
  ['um inside', (query) => inside(query, 'um')],
  ['like inside', (query) => inside(query, 'like')],
  ['really inside', (query) => inside(query, 'really')],
  ['suddenly inside', (query) => inside(query, 'suddenly')],
  ['a story before', (query) => `${STORY} ${query}`],
  ['a story after', (query) => `${query} ${STORY}`],
  ['the query twice', (query) => `${query} ${query}`],
];

const written: [string, (query: string) => string][] = [
  ['capitals', (query) => query.toUpperCase()],
  ['title case', (query) => query.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
  ['double spaces', (query) => words(query).join('  ')],
  ['line breaks', (query) => words(query).join('\n')],
  ['???!!!', (query) => `${query}???!!!`],
  ['dots between', (query) => words(query).join('... ')],
  ['commas between', (query) => words(query).join(', ')],
  ['hyphens for spaces', (query) => words(query).join('-')],
  ['slashes for spaces', (query) => words(query).join('/')],
  ['underscores for spaces', (query) => words(query).join('_')],
  ['quotation marks', (query) => `“${query}”`],
  ['emoji', (query) => `${query} 😭🙏`],
  ['curly apostrophes', (query) => query.replace(/\b(can|won|didn|doesn)t\b/g, '$1’t')],
  ['apostrophes as blanks', (query) => query.replace(/\b(can|won|didn|doesn|couldn)t\b/g, '$1 t')],
  ['accents', (query) => query.replace(/e/g, 'é').replace(/a/g, 'á')],
  ['full-width letters', (query) => everyLetter(query, (letter) => shifted(letter, FULL_WIDTH))],
  ['bold letters', (query) => everyLetter(query, (letter) => shifted(letter, BOLD))],
  ['a Cyrillic o', (query) => query.replace(/o/g, 'о')],
  [
    'a soft hyphen',
    (query) => oneWord(query, (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`),
  ],
  [
    'a zero-width space',
    (query) => oneWord(query, (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`),
  ],
];

const hurried: [string, (query: string) => string][] = [
  ['one slip', (query) => oneWord(query, slip)],
  [
    'one space missing',
    (query) => {
      const all = words(query);
      const at = chance(query, all.length - 1);
      return [
        ...all.slice(0, at),
        (all[at] ?? '') + (all[at + 1] ?? ''),
        ...all.slice(at + 2),
      ].join(' ');
    },
  ],
  ['one word torn', (query) => oneWord(query, (word) => `${word.slice(0, 3)} ${word.slice(3)}`)],
  [
    'halves swapped',
    (query) => {
      const all = words(query);
      const half = Math.ceil(all.length / 2);
      return [...all.slice(half), ...all.slice(0, half)].join(' ');
    },
  ],
  [
    'a slip in every word',
    (query) =>
      words(query)
        .map((word) => (/^[a-z]{4,}$/i.test(word) ? slip(word) : word))
        .join(' '),
  ],
  ['no spaces at all', (query) => words(query).join('')],
];

export const changes: readonly Change[] = [
  ...[...added, ...written].map(([name, change]) => ({ name, change, stays: BY_HAND })),
  {
    name: 'no fever',
    change: (query) => `${query} no fever`,
    stays: BY_HAND,
    contradicts: /fev|temperature|hot|sweat|chills/,
  },
  ...hurried.map(([name, change]) => ({ name, change, stays: IN_A_HURRY })),
];
