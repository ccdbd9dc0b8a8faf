/** Everything made for sharing: a page, a picture and a QR code for every section of every article, and for every card. */
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/model/reading/parse-article.ts';
import { readEntries } from '../../src/register/register.ts';
import { readSectionsFile, type SharedPart } from '../../src/share/parts/sections-file.ts';
import { FOLDERS } from '../../src/site.ts';
import { articles, DIST, pages, sharePages, text } from './site.ts';

const file = readSectionsFile(text('sections.json'));
const parts = [
  ...file.articles,
  ...file.sections,
  ...file.decks,
  ...file.cards,
  ...file.situations,
];
const pathOf = (address: string) => new URL(address).pathname;
const built = (address: string) => readFileSync(DIST + pathOf(address));
const byAddress = new Map(sharePages.map((page) => [page.address, page]));
const readers = new Map(pages.map((page) => [page.address, page]));

const metaOf = (part: SharedPart, name: string) =>
  byAddress
    .get(pathOf(part.address))
    ?.document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content');

test('every heading of every article is a section that can be shared', () => {
  const headings = articles.flatMap(({ address }) =>
    parseArticle(readFileSync(`content/${address.slice(1, -1)}.mdx`, 'utf8')).headings.map(
      ({ id }) => `${address.slice(1, -1)}#${id ?? '?'}`,
    ),
  );
  expect(headings.length).toBeGreaterThan(600);
  expect(file.sections.map(({ id }) => id).sort()).toEqual(headings.sort());
  expect(file.articles).toHaveLength(articles.length);
});

test('every section has one control, named by its heading', () => {
  for (const { address, document } of articles) {
    const named = document.querySelectorAll('.section-heading').map((heading) => ({
      id: heading.querySelector('h2, h3')?.id,
      words: heading.querySelector('h2, h3')?.text.trim(),
      target: heading.querySelector('share-control a')?.getAttribute('href'),
      name: heading.querySelector('share-control a')?.text.replace(/\s+/g, ' ').trim(),
    }));
    expect(named.length, address).toBeGreaterThan(3);
    for (const { id, words, target, name } of named) {
      expect(target, address).toBe(`#${id ?? ''}`);
      expect(name, address).toBe(`Share section: ${words ?? ''}`);
    }
  }
});

test('every section has a share page of its own that leads to it and is not indexed', () => {
  // What never was an article had no share page, and needs none.
  const ids = new Set(parts.map(({ id }) => id));
  const shared = file.moved.filter(({ to }) => ids.has(to));
  expect(sharePages).toHaveLength(parts.length + shared.length);
  const titles = new Set<string>();
  for (const part of [...file.sections, ...file.cards]) {
    const page = byAddress.get(pathOf(part.address));
    const place = new URL(part.place);
    const refresh = page?.document.querySelector('meta[http-equiv=refresh]');
    expect(refresh?.getAttribute('content')).toBe(`0; url=${place.pathname}${place.hash}`);
    const target = readers.get(place.pathname)?.document.querySelector(place.hash);
    const heading = target?.tagName === 'ARTICLE' ? target.querySelector('h2') : target;
    expect(heading?.text.trim(), part.id).toBe(part.title);
    expect(metaOf(part, 'robots')).toBe('noindex');
    expect(metaOf(part, 'og:url')).toBe(part.address);
    expect(metaOf(part, 'og:image')).toBe(part.picture);
    expect(metaOf(part, 'og:title')?.length, part.id).toBeLessThanOrEqual(60);
    expect(metaOf(part, 'og:title')?.startsWith(part.title.slice(0, 20)), part.id).toBe(true);
    expect(metaOf(part, 'twitter:card')).toBe('summary_large_image');
    // A canonical address would bring some chats to the top of the article, and one card for all its parts.
    expect(page?.document.querySelector('link[rel=canonical]'), part.id).toBeNull();
    titles.add(metaOf(part, 'og:title') ?? '');
  }
  expect(titles.size).toBe(file.sections.length + file.cards.length);
});

test('what is shared whole has a page there as well, for links that lost their end on the way', () => {
  for (const { id, place } of [...file.articles, ...file.decks, ...file.situations]) {
    const refresh = byAddress.get(`/s/${id}/`)?.document.querySelector('meta[http-equiv=refresh]');
    expect(refresh?.getAttribute('content'), id).toBe(`0; url=${new URL(place).pathname}`);
  }
});

test('what is shared carries its warning, from the one place where it is written', () => {
  const { content } = readContent(filesOnDisk('.'));
  const signs = [...content.dangerSigns.values()].map(({ data }) => data.share);
  for (const part of parts) {
    const words = part.getHelpNow.replace(/^Get help now if /, '').replace(/\.$/, '');
    for (const sign of words.split(', or if ')) expect(signs, part.id).toContain(sign);
  }
  for (const part of [...file.sections, ...file.cards]) {
    for (const name of ['description', 'og:description']) {
      const description = metaOf(part, name) ?? '';
      // The part in its first words, whole, then the warning, once.
      expect(description.indexOf(part.getHelpNow), part.id).toBeGreaterThan(20);
      expect(description.indexOf(part.getHelpNow), part.id).toBeLessThanOrEqual(172);
      expect(description.split(part.getHelpNow), part.id).toHaveLength(2);
      expect(part.excerpt.slice(0, 20), part.id).toBe(description.slice(0, 20));
    }
    expect(metaOf(part, 'og:image:alt')).toContain(part.getHelpNow);
  }
});

test('every picture is a PNG of 1200 × 630 and at most 60 KB', { timeout: 120_000 }, async () => {
  for (const { id, picture } of [file.site, ...parts]) {
    const png = built(picture);
    expect(png.length, id).toBeLessThanOrEqual(60_000);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }, id).toEqual({ format: 'png', width: 1200, height: 630 });
  }
});

test('an article shows its picture as well, and so does a deck or a page for one kind of reader', () => {
  for (const { id, picture, address } of [...file.articles, ...file.decks, ...file.situations]) {
    const image = readers
      .get(pathOf(address))
      ?.document.querySelector('meta[property="og:image"]')
      ?.getAttribute('content');
    expect(image, id).toBe(picture);
  }
});

test('every QR code reads as the address it stands for', { timeout: 300_000 }, async () => {
  for (const { id, qr, address } of parts) {
    const { data, info } = await sharp(built(qr))
      .resize({ width: 200, kernel: 'nearest' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data, id).toBe(address);
  }
});

test('a page for one kind of reader warns of its own danger, in its preview as in the file', () => {
  const { content } = readContent(filesOnDisk('.'));
  expect(file.situations).toHaveLength(content.situations.size);
  for (const { id, getHelpNow, address } of file.situations) {
    const own = content.situations.get(id.replace('for/', ''))?.data.signs[0] ?? '';
    expect(getHelpNow, id).toContain(content.dangerSigns.get(own)?.data.share);
    const page = readers.get(pathOf(address))?.document;
    const said = page?.querySelector('meta[property="og:description"]')?.getAttribute('content');
    expect(said, id).toContain(getHelpNow);
  }
});

test('what a danger card sends says its signs, and no card is without words', () => {
  for (const { id, careLevel, excerpt } of file.cards)
    if (id.endsWith('#danger')) {
      expect(careLevel, id).toBe('emergency');
      expect(excerpt, id).toMatch(/^(Call an ambulance|Go to A&E .*now) for: /);
    } else expect(excerpt.length, id).toBeGreaterThan(20);
});

test('the share sheet of every article knows its sections', () => {
  for (const { id } of file.articles) {
    const sheet = JSON.parse(text(`s/${id}/share.json`)) as { sections: { id: string }[] };
    const expected = file.sections.filter((part) => part.id.startsWith(`${id}#`));
    expect(sheet.sections.map((part) => part.id)).toEqual(expected.map((part) => part.id));
  }
});

test('the register and the machines agree on what stands', () => {
  const register = [...readEntries(readFileSync('content/sections.json', 'utf8')).values()];
  const ofArticles = register.filter(
    ({ id, movedTo }) =>
      movedTo === undefined &&
      [...FOLDERS, 'cards', 'for'].some((name) => id.startsWith(`${name}/`)),
  );
  expect(parts.map(({ id }) => id).sort()).toEqual(ofArticles.map(({ id }) => id).sort());
  for (const field of parts.flatMap(Object.keys)) expect(file.fields).toHaveProperty(field);
});
