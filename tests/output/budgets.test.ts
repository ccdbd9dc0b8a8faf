/** What an article costs to read, in bytes of the built files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { articles, DIST, pages, wireBytes } from './site.ts';

/** The first TCP flight: ten segments of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT = 14_600;
const ARTICLE = 11_000;
/** It holds each sign in full, and the other pages lead to it. */
const ALL_SIGNS = '/help/emergency-signs/';
/** Bytes of a page with its sheet, by kind of page; the second edition's brief set them. */
const budgets: readonly [RegExp, number][] = [
  [/^\/$/, 7_000],
  [/^\/now\/sources\/$/, 10_000],
  [/^\/now\//, 4_000],
  [/^\/(where|what-helps)\//, 5_000],
  [/^\/for\/[^/]+\/$/, 5_000],
  [/^\/cards\/./, 5_500],
  [/^\/[^/]+\/[^/]+\/sources\/$/, 12_000],
  [/^\/(symptoms|causes|remedies|help)\/./, ARTICLE],
  // Longer lists are parted.
  [/./, 30_000],
];
const SCRIPT = 3_072;
/** The one file of the text's typeface. */
const FONT = 14_336;
/** The numbers of a claim as a picture. */
const CLAIM_FIGURE = 300;

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

test('the first view of a page is one response within its budget, and within the first flight', () => {
  const sizes = pages.map(({ address, html }) => ({ address, bytes: wireBytes(html) }));
  console.table(sizes.sort((a, b) => b.bytes - a.bytes));
  for (const { address, bytes } of sizes) {
    if (address === ALL_SIGNS) continue;
    const [, most = 0] = budgets.find(([kind]) => kind.test(address)) ?? [];
    expect.soft(bytes, address).toBeLessThanOrEqual(most);
  }
  for (const { address } of articles)
    expect(sizes.find((size) => size.address === address)?.bytes).toBeLessThanOrEqual(FIRST_FLIGHT);
});

test('the page of all signs is over an article’s budget by nothing but its groups of signs', () => {
  const { html = '' } = pages.find(({ address }) => address === ALL_SIGNS) ?? {};
  const rest = parse(html);
  for (const group of rest.querySelectorAll('.care:not(#care-emergency)')) group.remove();
  expect(wireBytes(html)).toBeLessThanOrEqual(FIRST_FLIGHT);
  expect(wireBytes(rest.toString())).toBeLessThanOrEqual(ARTICLE);
});

test('the typeface is one file that swaps in when it comes, and never waited for', () => {
  const [style = ''] = articles.map(({ document }) => document.querySelector('style')?.text ?? '');
  const files = [...style.matchAll(/url\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatch(/^\/fonts\/text\.[0-9a-f]{8}\.woff2$/);
  const font = readFileSync(DIST + (files[0] ?? ''));
  expect(files[0]).toContain(createHash('sha256').update(font).digest('hex').slice(0, 8));
  expect(style).toContain('font-display:swap');
  expect(font.length).toBeLessThanOrEqual(FONT);
});

test('nothing else is needed to read a page: no stylesheet, no picture in the way', () => {
  for (const { address, document } of pages) {
    expect(
      document.querySelectorAll('link[rel=stylesheet]:not([media=print]), link[rel=preload]'),
      address,
    ).toEqual([]);
    expect(document.querySelectorAll('style'), address).toHaveLength(1);
    expect(document.querySelector('style')?.text, address).not.toMatch(/@import/);
    for (const image of document.querySelectorAll('img')) {
      if (!/^\/$|^\/pictures\//.test(address))
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

test('a figure of a claim is small, says its numbers, and is hidden where its words are read', () => {
  const figures = pages.flatMap(({ document }) => document.querySelectorAll('.claim-figure'));
  expect(figures.length).toBeGreaterThan(25);
  for (const figure of figures) {
    const words = figure.text.replace(/\s+/g, ' ').trim();
    expect(words).toMatch(/\d/);
    for (const picture of figure.querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden'), words).toBe('true');
      expect(wireBytes(picture.outerHTML), words).toBeLessThanOrEqual(CLAIM_FIGURE);
    }
  }
});
