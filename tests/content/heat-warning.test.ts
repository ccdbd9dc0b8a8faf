/** Where a page tells people to warm their back, it tells them as well where and when not to. */
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';

/** What a step says that means heat on the skin; a bath is another matter. */
const HEAT =
  /\b(?:heat (?:or (?:cold|ice|an)|pack|pad)|(?:cold|ice) or heat|warmth|warm (?:or|pack)|hot water bottle)\b/i;
const NUMB = /numb|tingl|cannot feel/i;
const ASLEEP = /asleep|sleep|stay awake/i;
/** The list of who should not use heat says both. */
const LIST = '/remedies/heat-and-ice/#who-should-not';

const { content } = readContent(filesOnDisk(process.cwd()));
const warming = [...content.articles].filter(([, { body }]) =>
  body.components.some(
    ({ name, items }) =>
      (name === 'Steps' || name === 'Do') && items.some(({ text }) => HEAT.test(text)),
  ),
);

test('pages that tell people to warm their back are found', () => {
  expect(warming.length).toBeGreaterThan(12);
});

test.each(warming)('%s says where and when not', (_, { body }) => {
  if (body.links.some(({ url }) => url === LIST)) return;
  const words = body.prose.map(({ text }) => text).join(' ');
  expect(words).toMatch(NUMB);
  expect(words).toMatch(ASLEEP);
});
