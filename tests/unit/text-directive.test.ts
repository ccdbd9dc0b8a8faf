/** The address of words: its parts, its encoding, what is left when nothing better is found. */
import { expect, test } from 'vitest';
import {
  addressOfWords,
  firstAndLastWords,
  textDirective,
} from '../../src/share/exact-words/text-directive.ts';

test('a directive has its parts in the order of the specification', () => {
  expect(textDirective({ textStart: 'heat' })).toBe('text=heat');
  expect(textDirective({ textStart: 'heat', textEnd: 'ice' })).toBe('text=heat,ice');
  expect(textDirective({ prefix: 'warm', textStart: 'heat', suffix: 'wrap' })).toBe(
    'text=warm-,heat,-wrap',
  );
  expect(textDirective({ prefix: 'a', textStart: 'b', textEnd: 'c', suffix: 'd' })).toBe(
    'text=a-,b,c,-d',
  );
});

test('what the specification keeps for itself is encoded in words', () => {
  const [prefix, textStart, suffix] = textDirective({
    prefix: '-first',
    textStart: 'long-lasting, hot & cold',
    suffix: '100%–ok#?',
  })
    .slice('text='.length)
    .split(',');
  expect(prefix).toBe('%2Dfirst-');
  expect(textStart).toBe('long%2Dlasting%2C%20hot%20%26%20cold');
  expect(suffix).toBe('-100%25%E2%80%93ok%23%3F');
});

test('half of a surrogate pair is an error, not a wrong link', () => {
  expect(() => textDirective({ textStart: '\ud83d' })).toThrow(URIError);
});

test('without a better way, few words are named whole and many by their ends', () => {
  expect(firstAndLastWords(' a pack \t in a towel ')).toEqual({ textStart: 'a pack in a towel' });
  expect(firstAndLastWords('one two three four five six seven eight nine')).toEqual({
    textStart: 'one two three four',
    textEnd: 'six seven eight nine',
  });
});

test('the words of one end never come from two blocks', () => {
  expect(firstAndLastWords('\nget up\n\nand take a few steps\nnow\n')).toEqual({
    textStart: 'get up',
    textEnd: 'now',
  });
});

test('no words, no parts', () => {
  expect(firstAndLastWords(' \n ')).toBeUndefined();
});

test('an address has the section before the directive, and nothing of the query', () => {
  const page = 'https://site.example/remedies/heat-and-ice/?q=secret#old';
  const base = 'https://site.example/remedies/heat-and-ice/';
  expect(addressOfWords(page, 'does-it-help', 'text=a%20b')).toBe(
    `${base}#does-it-help:~:text=a%20b`,
  );
  expect(addressOfWords(page, '', 'text=a')).toBe(`${base}#:~:text=a`);
  expect(addressOfWords(page, 'does-it-help', '')).toBe(`${base}#does-it-help`);
  expect(addressOfWords(page, '', '')).toBe(base);
});
