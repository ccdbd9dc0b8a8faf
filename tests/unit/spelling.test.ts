/** The quick spelling gives the answers of the plain one, on the words of this site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { compileLexicon } from '../../src/search/compile/compile-lexicon.ts';
import { commonWords } from '../../src/search/compile/everyday-words.ts';
import { openLexicon } from '../../src/search/meaning/open-lexicon.ts';
import { mishearing } from '../../src/search/words/mishearing.ts';
import { plainWords } from '../../src/search/words/normalise.ts';
import { soundOf, soundsOf } from '../../src/search/words/sound.ts';
import { correction, isKnown } from '../../src/search/words/spelling.ts';
import { understand } from '../../src/search/meaning/understand.ts';
import { stem } from '../../src/search/words/stem.ts';
import { slowMishearing, slowSpelling } from '../search/slow-spelling.ts';

const lexicon = openLexicon(compileLexicon(readContent(filesOnDisk(process.cwd())).content));
const slow = slowSpelling(lexicon);

/** Numbers below a bound, the same on every run (mulberry32). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % bound;
  };
}

const below = numbers(20_251_128);

/** A word with one letter too many, too few, wrong, or changed over with the next. */
function misspelt(word: string): string {
  const at = below(word.length);
  const letter = String.fromCharCode(97 + below(26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const forms = [
    before + letter + here + after,
    before + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return forms[below(forms.length)] ?? word;
}

const queries = ['open', 'own-open', 'danger'].flatMap(
  (name) => JSON.parse(readFileSync(`tests/search/${name}.json`, 'utf8')) as { query: string }[],
);
const asked = [...new Set(queries.flatMap(({ query }) => plainWords(query)))];
const strangers = (words: readonly string[]) =>
  [...new Set(words)].filter((word) => word !== '' && !isKnown(word, lexicon));

test.each([
  ['words of queries', strangers(asked)],
  ['queries with a letter wrong', strangers(asked.map(misspelt))],
  ['common words', strangers(commonWords(2_000).flatMap(plainWords))],
])(
  'the same corrections: %s',
  (_, words) => {
    expect(words.length).toBeGreaterThan(50);
    expect(words.map((word) => [word, correction(word, lexicon)])).toEqual(
      words.map((word) => [word, slow(word)]),
    );
  },
  600_000,
);

test('the same costs, whatever is the most', () => {
  for (const word of asked) {
    const other = asked[below(asked.length)] ?? '';
    const most = below(50) / 10;
    expect(mishearing(word, other, most), `${word} ${other}`).toBe(
      slowMishearing(word, other, most),
    );
  }
});

test('words sound the same alone and among others', () => {
  expect(soundsOf(asked)).toEqual(asked.map(soundOf));
  expect(soundsOf([])).toEqual([]);
});

test('an everyday word is no slip of one of ours, in the singular or the plural', () => {
  const taken = commonWords(8_000)
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .flatMap((word) => [word, ...(stem(`${word}s`) === stem(word) ? [`${word}s`] : [])])
    .filter((word) => !isKnown(word, lexicon) && correction(word, lexicon) !== undefined);
  // The lists are made before all words are in: one or two on the edge may differ ("robin").
  expect(taken.length, taken.join(' ')).toBeLessThanOrEqual(2);
  for (const query of ['no fee', 'card fees', 'revolutions'])
    expect(
      understand(query, lexicon)
        ?.words.map(({ text }) => text)
        .join(' '),
    ).toBe(query);
});
