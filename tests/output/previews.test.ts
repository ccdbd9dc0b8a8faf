/** What three independent preview programs read of every page that people may send. */
import { existsSync } from 'node:fs';
import { getPreviewFromContent } from 'link-preview-js';
import ogs from 'open-graph-scraper';
import urlMetadata from 'url-metadata';
import { expect, test } from 'vitest';
import { previewDescription, previewTitle } from '../../src/share/parts/preview-words.ts';
import { readSectionsFile } from '../../src/share/parts/sections-file.ts';
import { DIST, pages, sharePages, text } from './site.ts';

const file = readSectionsFile(text('sections.json'));
const byAddress = new Map(sharePages.map((page) => [page.address, page.html]));
const shared = [...file.sections, ...file.cards].map((part) => ({
  part,
  html: byAddress.get(new URL(part.address).pathname) ?? '',
}));

/** Pages that people read: all but the one for what is not there, and those that lead on at once. */
const readers = pages.filter(
  ({ address, document }) =>
    address !== '/404.html' && !document.querySelector('.moved-page, meta[http-equiv=refresh]'),
);

/** Title, description and picture, as a program hands them to a chat. */
interface Preview {
  title: string | undefined;
  description: string | undefined;
  picture: string | undefined;
  address: string | undefined;
}

type Program = (html: string, url: string) => Promise<Preview>;

const programs: Record<string, Program> = {
  'open-graph-scraper': async (html) => {
    const { result } = await ogs({ html });
    const { ogTitle, ogDescription, ogImage, ogUrl } = result;
    return {
      title: ogTitle,
      description: ogDescription,
      picture: ogImage?.[0]?.url,
      address: ogUrl,
    };
  },
  'link-preview-js': async (html, url) => {
    const headers = { 'content-type': 'text/html' };
    const found = await getPreviewFromContent({ data: html, headers, url });
    const {
      title,
      description,
      images,
      url: address,
    } = found as {
      title?: string;
      description?: string;
      images?: string[];
      url: string;
    };
    return { title, description, picture: images?.[0], address };
  },
  'url-metadata': async (html) => {
    const response = new Response(html, { headers: { 'content-type': 'text/html' } });
    const found = await urlMetadata(null, { parseResponseObject: response });
    const of = (name: string) => found[name] as string | undefined;
    return {
      title: of('og:title'),
      description: of('og:description'),
      picture: of('og:image'),
      address: of('og:url'),
    };
  },
};

for (const [name, previewOf] of Object.entries(programs))
  test(`${name} shows the part, its warning and its picture, and leads to it`, async () => {
    expect(shared.length).toBeGreaterThan(500);
    for (const { part, html } of shared) {
      const { title, description, picture, address } = await previewOf(html, part.address);
      expect(title, part.id).toBe(previewTitle(part));
      expect(description, part.id).toBe(previewDescription(part));
      expect(description, part.id).toContain(part.getHelpNow);
      expect(picture, part.id).toBe(part.picture);
      expect(address, part.id).toBe(part.address);
    }
  });

for (const [name, previewOf] of Object.entries(programs))
  test(`${name} shows every page with its own words and a picture that is there`, async () => {
    expect(readers.length).toBeGreaterThan(300);
    for (const { address, html, document } of readers) {
      const { title, description, picture = '' } = await previewOf(html, file.site.address);
      const { pathname } = new URL(picture, file.site.address);
      expect(existsSync(DIST + pathname) && pathname, address).toMatch(/^\/s\/.+\/card\.png$/);
      const own = document.querySelector('title')?.text.replace(` | ${file.site.title}`, '') ?? '';
      // Of a deck's leaflet, chats show the deck.
      if (!address.startsWith('/leaflets/')) expect(own, address).toContain(title?.slice(0, 20));
      expect(description?.length, address).toBeGreaterThan(10);
    }
  });

test('a page without a picture of its own has that of the site, which tells the warning', () => {
  const borrowers = readers.filter(({ html }) => html.includes(file.site.picture));
  expect(borrowers.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/', '/now/', '/where/', '/search/', '/glossary/', '/cards/']),
  );
  for (const { address, document } of borrowers) {
    const says = document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
    expect(says, address).toBe(`${file.site.title}. ${file.site.getHelpNow}`);
    // The words beside it are the page's.
    if (address !== '/')
      expect(
        document.querySelector('meta[property="og:description"]')?.getAttribute('content'),
        address,
      ).not.toBe(file.site.excerpt);
  }
});

test('what a chat shows first of a part is the part’s own, not the warning of all', () => {
  const first = shared.map(({ part }) => previewDescription(part).slice(0, 120));
  expect(first.filter((words) => words.startsWith('Get help now'))).toEqual([]);
  // Parts of one article may begin alike; hardly any of different ones do.
  expect(new Set(first).size / first.length).toBeGreaterThan(0.9);
});
