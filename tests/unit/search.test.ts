/** From words to hits, without a browser. */
import { afterEach, expect, test, vi } from 'vitest';
import { sectionsOf, type EnginePage } from '../../src/search/hits.ts';
import { understand } from '../../src/search/understand.ts';

test('what was typed is tidied to be shown, and stripped to be looked for', () => {
  expect(understand('  My back   went when I sneezed!! ')).toEqual({
    shown: 'My back went when I sneezed!!',
    terms: 'my back went when i sneezed',
  });
  expect(understand('can’t straighten')?.terms).toBe("can't straighten");
  expect(understand('<b>heat</b>')?.terms).toBe('b heat b');
});

test('nothing to look for gives no plan', () => {
  for (const typed of ['', '   ', '?!', '…']) expect(understand(typed)).toBeUndefined();
});

test('a very long text is cut', () => {
  expect(understand('pain '.repeat(500))?.shown.length).toBeLessThanOrEqual(200);
});

const page = (sections: [title: string, url: string, score: number][]): EnginePage => ({
  url: '/causes/strain/',
  excerpt: 'the <mark>back</mark>',
  meta: { title: 'Strain' },
  sub_results: sections.map(([title, url, score]) => ({
    title,
    url,
    excerpt: title,
    weighted_locations: [{ balanced_score: score }],
  })),
});

test('the best sections come first, and no more than asked for', () => {
  const hits = sectionsOf(
    page([
      ['Strain', '/causes/strain/', 1],
      ['What helps', '/causes/strain/#what-helps', 5],
      ['Who gets it', '/causes/strain/#who-gets-it', 3],
    ]),
    2,
  );
  expect(hits.map(({ url }) => url)).toEqual([
    '/causes/strain/#what-helps',
    '/causes/strain/#who-gets-it',
  ]);
  expect(hits[0]).toMatchObject({ article: 'Strain', section: 'What helps' });
});

test('the top of an article is shown under its own name', () => {
  expect(sectionsOf(page([['Strain', '/causes/strain/', 1]]), 2)[0]?.section).toBe('');
});

test('an article found by its title alone is shown as a whole', () => {
  expect(sectionsOf(page([]), 2)).toEqual([
    { article: 'Strain', section: '', url: '/causes/strain/', excerpt: 'the <mark>back</mark>' },
  ]);
});

const index = {
  addDirectory: vi.fn(),
  writeFiles: vi.fn(),
};
const close = vi.fn();
const createIndex = vi.fn();
vi.mock('pagefind', () => ({
  createIndex: (...args: unknown[]) => createIndex(...args) as unknown,
  close: () => close() as unknown,
}));

afterEach(() => {
  vi.clearAllMocks();
});

test('what Pagefind reports as an error stops the build, and Pagefind is closed', async () => {
  const { buildSearchIndex } = await import('../../src/build/search-index.ts');
  createIndex.mockResolvedValue({ errors: ['no room'], index: undefined });
  await expect(buildSearchIndex('dist')).rejects.toThrow(
    'The search index failed (create): no room',
  );
  createIndex.mockResolvedValue({ errors: [], index });
  index.addDirectory.mockResolvedValue({ errors: [], page_count: 0 });
  await expect(buildSearchIndex('dist')).rejects.toThrow('no page was found');
  index.addDirectory.mockResolvedValue({ errors: [], page_count: 3 });
  index.writeFiles.mockResolvedValue({ errors: ['disk full'] });
  await expect(buildSearchIndex('dist')).rejects.toThrow('(write): disk full');
  expect(close).toHaveBeenCalledTimes(3);
});

test('the index is kept in the language of the pages', async () => {
  const { buildSearchIndex } = await import('../../src/build/search-index.ts');
  createIndex.mockResolvedValue({ errors: ['stop here'] });
  await buildSearchIndex('dist').catch(() => undefined);
  expect(createIndex).toHaveBeenCalledWith({ forceLanguage: 'en-GB' });
});
