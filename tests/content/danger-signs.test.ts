/** The examples of each danger sign: what people say finds it, what only sounds like it does not. */
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { levelOf } from '../../src/model/schema/care-names.ts';
import { compileLexicon } from '../../src/search/compile/compile-lexicon.ts';
import { openLexicon } from '../../src/search/meaning/open-lexicon.ts';
import { understand } from '../../src/search/meaning/understand.ts';

const { content } = readContent(filesOnDisk('.'));
const lexicon = openLexicon(compileLexicon(content));
const found = (query: string) =>
  (understand(query, lexicon)?.dangers ?? []).map(({ sign }) => sign);

describe('examples of danger signs', () => {
  for (const [name, { data }] of content.dangerSigns) {
    test(name, () => {
      for (const query of data.said) expect(found(query), query).toContain(name);
      for (const query of data.soundsLike) expect(found(query), query).not.toContain(name);
    });
  }
});

test('every sign for now and for today can be searched, with examples of both kinds', () => {
  const bare = [...content.dangerSigns]
    .filter(([, { data }]) => levelOf(data.action) !== 'routine')
    .filter(
      ([, { data }]) =>
        data.search.length === 0 || data.said.length < 2 || data.soundsLike.length === 0,
    )
    .map(([name]) => name);
  expect(bare).toEqual([]);
});
