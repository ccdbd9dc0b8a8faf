/** Small pure functions: how things are named, counted and listed. */
import { expect, test } from 'vitest';
import { longDate } from '../../src/model/derived/dates.ts';
import { feedItems } from '../../src/head/feed.ts';
import { aToZ } from '../../src/model/derived/a-to-z.ts';
import { authorsOf, linkOf, shortName, yearOf } from '../../src/model/derived/citation.ts';
import { readabilityOf, sentencesOf, wordsOf } from '../../src/model/derived/readability.ts';
import { referenceSchema, type Reference } from '../../src/model/schema/reference.ts';

const reference = (fields: Record<string, unknown>): Reference =>
  referenceSchema.parse({
    id: 'r',
    type: 'article-journal',
    title: 'A trial of warmth',
    URL: 'https://example.org/a',
    seenAt: 'https://example.org/a',
    support: 'excerpt',
    kind: 'rct',
    tier: 'primary',
    note: 'Says so.',
    ...fields,
  });

test('a paper goes by its first author, its journal and its year', () => {
  const paper = reference({
    author: [{ family: 'Aasa', given: 'Ulrika' }, { family: 'Berglund' }],
    'container-title': 'Journal of Backs',
    issued: { 'date-parts': [[2017, 4]] },
  });
  expect(shortName(paper)).toBe('Aasa, Journal of Backs, 2017');
  expect(authorsOf(paper)).toBe('Ulrika Aasa, Berglund');
});

test('authors kept as one string are cut at their commas', () => {
  const paper = reference({ author: 'Abdel Shaheed C, Maher CG, Williams KA, McLachlan AJ' });
  expect(shortName(paper)).toBe('Abdel Shaheed');
  expect(authorsOf(paper)).toBe('Abdel Shaheed C, Maher CG, Williams KA and others');
});

test('a web page goes by its publisher and its title', () => {
  const page = reference({ type: 'webpage', publisher: 'NHS inform', title: 'Back problems' });
  expect(shortName(page)).toBe('NHS inform, Back problems');
});

test('what was not seen is left out', () => {
  const bare = reference({});
  expect(authorsOf(bare)).toBe('');
  expect(yearOf(bare)).toBe('');
  expect(shortName(bare)).toBe('A trial of warmth');
});

test('a source seen only as a copy is linked by its DOI, or not at all', () => {
  expect(linkOf(reference({}))).toBe('https://example.org/a');
  expect(linkOf(reference({ link: false, DOI: '10.1/x' }))).toBe('https://doi.org/10.1/x');
  expect(linkOf(reference({ link: false }))).toBeUndefined();
});

test('the A to Z holds titles and lay names, by letter, whatever their case', () => {
  const letters = aToZ([
    { title: 'Slipped disc', layNames: ['bulging disc', 'élan'], url: '/d/' },
    { title: 'Sudden spasm', layNames: ['999 or not', 'Back lock'], url: '/s/' },
  ]);
  expect(letters.map(([letter]) => letter)).toEqual(['0 to 9', 'B', 'E', 'S']);
  expect(letters[1]?.[1]).toEqual([
    { name: 'Back lock', url: '/s/', leadsTo: 'Sudden spasm' },
    { name: 'bulging disc', url: '/d/', leadsTo: 'Slipped disc' },
  ]);
  expect(letters[3]?.[1].map(({ name }) => name)).toEqual(['Slipped disc', 'Sudden spasm']);
});

test('the feed has new articles and changes, newest first, and says when advice changed', () => {
  const fed = { folder: 'Causes', getHelpNow: 'Get help now.' };
  const items = feedItems(
    [
      {
        ...fed,
        url: '/a/',
        data: {
          title: 'A',
          summary: 'A is.',
          description: 'About A.',
          written: '2026-01-01',
          changes: [
            { date: '2026-03-01', what: 'Shorter rest.', adviceChanged: true },
            { date: '2026-02-01', what: 'Clearer words.', adviceChanged: false },
          ],
        },
      },
      {
        ...fed,
        url: '/b/',
        data: {
          title: 'B',
          summary: 'B is.',
          description: 'About B.',
          written: '2026-02-15',
          changes: [],
        },
      },
    ],
    'https://back.example',
  );
  expect(items.map(({ title }) => title)).toEqual(['Advice changed: A', 'B', 'Updated: A', 'A']);
  expect(items[0]?.pubDate).toEqual(new Date('2026-03-01T00:00:00Z'));
});

test('days are written out as British readers write them', () => {
  expect(longDate('2026-11-23')).toBe('23 November 2026');
});

test('words and sentences are counted as readers see them', () => {
  expect(wordsOf("Don't lift 2.5 kg, please.")).toHaveLength(5);
  expect(sentencesOf('Rest. Then move!')).toEqual(['Rest.', 'Then move!']);
});

test('the grade is that of the Flesch-Kincaid formula', () => {
  // 10 words, 2 sentences, 10 syllables: 0.39 × 5 + 11.8 × 1 − 15.59.
  const easy = readabilityOf([{ text: 'The cat sat on it. The dog ran to me.' }]);
  expect(easy.words).toBe(10);
  expect(easy.sentences).toBe(2);
  expect(easy.grade).toBeCloseTo(-1.84, 2);
  expect(easy.longestSentence).toBe('The cat sat on it.');
});
