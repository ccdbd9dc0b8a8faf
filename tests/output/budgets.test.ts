/** What an article costs to read, in bytes of the built files. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articles, DIST, pages, wireBytes } from './site.ts';

/** The first TCP flight: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_VIEW = 14_600;
const SCRIPT = 3_000;
/** A page of "What now?". */
const GUIDE = 4_000;
/** Any page: longer lists are parted. */
const ANY = 30_000;

const scriptsOf = (page: (typeof pages)[number]) =>
  page.document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');

/** A script and everything it imports at once. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(`${DIST}${path}`, 'utf8');
  for (const [, target] of code.matchAll(/(?:from|import)\s*["'](\.?\/[^"']+\.js)["']/g)) {
    withImports(new URL(target ?? '', `https://site.invalid${path}`).pathname, seen);
  }
  return seen;
}

test('the first view of every article is one response within the first flight', () => {
  const sizes = articles.map(({ address, html }) => ({ address, bytes: wireBytes(html) }));
  console.table(sizes.sort((a, b) => b.bytes - a.bytes));
  for (const { address, bytes } of sizes) expect(bytes, address).toBeLessThanOrEqual(FIRST_VIEW);
});

test('nothing else is needed to read a page: no stylesheet, no font, no picture in the way', () => {
  for (const { address, document } of pages) {
    expect(document.querySelectorAll('link[rel=stylesheet], link[rel=preload]'), address).toEqual(
      [],
    );
    expect(document.querySelectorAll('style'), address).toHaveLength(1);
    expect(document.querySelector('style')?.text, address).not.toMatch(/@font-face|@import|url\(/);
    for (const image of document.querySelectorAll('img')) {
      expect(image.getAttribute('loading'), address).toBe('lazy');
      expect(Number(image.getAttribute('width')), address).toBeGreaterThan(0);
      expect(Number(image.getAttribute('height')), address).toBeGreaterThan(0);
    }
  }
});

test('the script of an article is small and waits for the text', () => {
  for (const page of articles) {
    for (const script of page.document.querySelectorAll('script[src]')) {
      expect(script.getAttribute('type'), page.address).toBe('module');
    }
    const files = scriptsOf(page).reduce(
      (seen, path) => withImports(path, seen),
      new Set<string>(),
    );
    const bytes = [...files].reduce((sum, path) => sum + wireBytes(readFileSync(DIST + path)), 0);
    expect(bytes, page.address).toBeGreaterThan(0);
    expect(bytes, page.address).toBeLessThanOrEqual(SCRIPT);
  }
});

test('figures are light', () => {
  const figures = new Set(
    pages.flatMap(({ document }) =>
      document.querySelectorAll('img').map((image) => image.getAttribute('src') ?? ''),
    ),
  );
  expect(figures.size).toBeGreaterThanOrEqual(6);
  for (const path of figures) {
    expect(wireBytes(readFileSync(DIST + path)), path).toBeLessThanOrEqual(8_000);
  }
});

test('a page of "What now?" is light', () => {
  const guide = pages.filter(({ address }) => address.startsWith('/now/'));
  expect(guide.length).toBeGreaterThan(10);
  const sizes = guide.map(({ address, html }) => ({ address, bytes: wireBytes(html) }));
  console.table(sizes);
  for (const { address, bytes } of sizes) expect(bytes, address).toBeLessThanOrEqual(GUIDE);
});

test('no page is heavy: a list that grows is parted into pages', () => {
  const sizes = pages.map(({ address, html }) => ({ address, bytes: wireBytes(html) }));
  console.table(sizes.sort((a, b) => b.bytes - a.bytes).slice(0, 10));
  for (const { address, bytes } of sizes) expect(bytes, address).toBeLessThanOrEqual(ANY);
});
