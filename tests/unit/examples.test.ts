/** The files of examples: how they are read, and that there are enough of every kind. */
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { examplesIn } from '../../src/model/reading/read-examples.ts';
import { levelOf } from '../../src/model/schema/care-names.ts';

describe('a file of examples', () => {
  const read = (text: string) => examplesIn(text, 'x.txt').examples;

  test('a heading says what answers the lines below it', () => {
    const examples = read('# a note\n[numbness, both-legs]\n  dead legs \n\n[nothing]\nhi\n');
    expect(examples).toMatchObject([
      { say: 'dead legs', signs: ['numbness', 'both-legs'], places: [], line: 3, headingLine: 2 },
      { say: 'hi', signs: [], not: undefined, places: [], line: 6, headingLine: 5 },
    ]);
  });

  test('what only sounds like a sign has its pages, or none', () => {
    const examples = read('[not numbness: a/b#c, a/d]\none\n[not numbness: nothing]\ntwo');
    expect(examples).toMatchObject([
      { not: 'numbness', signs: [], places: ['a/b#c', 'a/d'] },
      { not: 'numbness', signs: [], places: [] },
    ]);
  });

  test('a file that ends its lines as Windows does is read as well', () => {
    expect(read('[a/b]\r\nsore\r\n')).toMatchObject([{ say: 'sore', places: ['a/b'] }]);
  });
});

const { content } = readContent(filesOnDisk('.'));
const { examples } = content;

test('there are thousands, a third of them of danger, and many that only sound like it', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6_000);
  expect(examples.filter(({ signs }) => signs.length > 0).length).toBeGreaterThanOrEqual(2_000);
  expect(examples.filter(({ not }) => not !== undefined).length).toBeGreaterThanOrEqual(1_500);
});

test('every sign for now and for today has many examples of both kinds, every page as well', () => {
  const few = [...content.dangerSigns].flatMap(([name, { data }]) => {
    if (levelOf(data.action) === 'routine') return [];
    const said = examples.filter(({ signs }) => signs.includes(name)).length;
    const sounds = examples.filter(({ not }) => not === name).length;
    return said >= 25 && sounds >= 15 ? [] : [`${name}: ${said} and ${sounds}`];
  });
  const bare = [...content.articles.keys()].filter(
    (id) => examples.filter(({ places: [first = ''] }) => first.split('#')[0] === id).length < 30,
  );
  expect([...few, ...bare]).toEqual([]);
});
