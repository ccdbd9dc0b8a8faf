/** Keeping pages on a device: which, how, for how long, and what a kept one says. */
import { withNothingKept } from '../../src/offline/nothing-kept.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withWhatTheyNeed } from '../../src/integrations/what-pages-need.ts';
import { howKept, keptAddress } from '../../src/offline/how-kept.ts';
import { keptOn, revisionOf, withKeptDay } from '../../src/offline/kept-day.ts';
import { checkDue, keptWords, withLine } from '../../src/offline/kept-line.ts';
import {
  keepFiles,
  keptSoFar,
  troubleOf,
  type Everything,
  type Store,
} from '../../src/offline/keep-files.ts';
import { endWords, megabytes } from '../../src/offline/keep-words.ts';
import { tooMany } from '../../src/offline/stores.ts';
import { keepsPages } from '../../src/offline/switch.ts';

test.each([
  ['/', 'page'],
  ['/now', 'page'],
  ['/help/emergency-signs/', 'page'],
  ['/_astro/Page.abc.js', 'hashed'],
  ['/fonts/text.e69db278.woff2', 'hashed'],
  ['/pagefind/fragment/en-GB_1.pf_fragment', 'hashed'],
  ['/pagefind/pagefind.js', 'file'],
  ['/search/texts/12.json', 'file'],
  ['/figures/panels/walking-stride.svg', 'file'],
  ['/about/evidence/claims.json', 'file'],
  ['/favicon.ico', 'file'],
  ['/print.css', 'file'],
  ['/s/help/day-by-day/', undefined],
  ['/s/help/day-by-day/card.png', undefined],
  ['/s/help/day-by-day/qr.svg', undefined],
  ['/sw.js', undefined],
  // Hosts read these and do not serve them, so "keep everything" would stop at them.
  ['/_headers', undefined],
  ['/_redirects', undefined],
  ['/rss.xml', undefined],
  ['/sections.json', undefined],
  ['/offline/everything.json', undefined],
  ['/remedies/walking/cite.bib', undefined],
])('%s is kept as %s', (path, how) => expect(howKept(path)).toBe(how));

test('a page has one address in the stores, without a query', () => {
  expect(keptAddress('https://x.example/search/?q=secret#there')).toBe('https://x.example/search/');
  expect(keptAddress('https://x.example/now')).toBe('https://x.example/now/');
  expect(keptAddress('https://x.example/pagefind/pagefind-entry.json?ts=1')).toBe(
    'https://x.example/pagefind/pagefind-entry.json',
  );
});

test('what is kept knows its day and version, and keeps what the host says of it', () => {
  const answer = new Response('x', {
    headers: { 'Content-Encoding': 'br', 'Content-Security-Policy': "frame-ancestors 'none'" },
  });
  const kept = withKeptDay(answer, new Date('2026-12-03T10:00:00Z'), 'abc');
  expect(keptOn(kept).toISOString()).toBe('2026-12-03T10:00:00.000Z');
  expect(revisionOf(kept)).toBe('abc');
  expect(kept.headers.get('content-encoding')).toBeNull();
  expect(kept.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(keptOn(new Response('')).getTime()).toBe(0);
});

test('what was put first into a store goes first', () => {
  expect(tooMany([1, 2, 3], 2)).toEqual([1]);
  expect(tooMany([1, 2], 2)).toEqual([]);
  expect(tooMany([1, 2], Infinity)).toEqual([]);
});

describe('the line of a kept page', () => {
  const article = '<p>Facts checked 29 November 2026, next by 29 May 2028. </p>';
  const kept = new Date('2026-12-03T12:00:00Z');
  const on = (day: string) => new Date(`${day}T12:00:00Z`);

  test('names the day', () =>
    expect(keptWords(article, kept, on('2026-12-04'))).toBe(
      'Kept on this device on 3 December 2026. There may be a newer version.',
    ));

  test('says when a check was due, from the day after it on', () => {
    expect(checkDue(article)).toBe('29 May 2028');
    expect(keptWords(article, kept, on('2028-05-29'))).not.toContain('check');
    expect(keptWords(article, kept, on('2028-05-30'))).toBe(
      'Kept on this device on 3 December 2026. A check of its facts was due on 29 May 2028: some facts may have changed since.',
    );
  });

  test('of a page without a check warns after half a year', () => {
    expect(keptWords('<p>What now?</p>', kept, on('2027-06-04'))).toContain('a newer version');
    expect(keptWords('<p>What now?</p>', kept, on('2027-06-05'))).toContain('half a year ago');
  });

  test('stands before all text, with no inline code', () => {
    const page = '<body><header>Bar</header><main id="main"><h1>Now</h1></main>';
    const told = withLine(page, 'Kept.', { sheet: '/a.css', script: '/a.js' });
    expect(told).toMatch(/<main id="main"><link[^>]+><div class="kept-line"><p>Kept\.<\/p>/);
    expect(told).not.toMatch(/style=|<style|<script(?![^>]* src=)/);
  });
});

describe('keeping everything', () => {
  const all: Everything = { bytes: 30, files: { '/': ['a', 10], '/now/': ['b', 20] } };
  let held: Map<string, Response>;
  let store: Store;
  const origin = 'https://x.example';
  const path = (key: RequestInfo | URL) =>
    new URL(key instanceof Request ? key.url : String(key), origin).pathname;

  beforeEach(() => {
    held = new Map();
    store = {
      keys: () => Promise.resolve([...held.keys()].map((key) => new Request(origin + key))),
      match: (key) => Promise.resolve(held.get(path(key))?.clone()),
      put: (key, response) => Promise.resolve(void held.set(path(key), response)),
      delete: (key) => Promise.resolve(held.delete(path(key))),
    };
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('x'))),
    );
  });
  afterEach(() => vi.unstubAllGlobals());
  const signal = () => new AbortController().signal;

  test('asks for what is missing or old, past the worker, and drops what is gone', async () => {
    held.set('/', withKeptDay(new Response(''), new Date(), 'a'));
    held.set('/now/', withKeptDay(new Response(''), new Date(), 'old'));
    held.set('/gone/', withKeptDay(new Response(''), new Date(), 'c'));
    expect(await keptSoFar(all, store)).toEqual({ bytes: 10, files: 1, old: 2 });
    expect(await keepFiles(all, store, signal(), () => undefined)).toBeUndefined();
    expect(vi.mocked(fetch).mock.calls).toEqual([
      ['/now/', expect.objectContaining({ cache: 'no-store' })],
    ]);
    expect(await keptSoFar(all, store)).toEqual({ bytes: 30, files: 2, old: 0 });
  });

  test('names why it ended', async () => {
    const full = Object.assign(new Error(), { name: 'QuotaExceededError' });
    const fullStore = { ...store, put: () => Promise.reject(full) };
    expect(await keepFiles(all, fullStore, signal(), () => undefined)).toBe('full');
    vi.mocked(fetch).mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await keepFiles(all, store, signal(), () => undefined)).toBe('no-connection');
    expect(await keepFiles(all, store, AbortSignal.abort(), () => undefined)).toBe('stopped');
    vi.mocked(fetch).mockResolvedValue(new Response('', { status: 404 }));
    expect(await keepFiles(all, store, signal(), () => undefined)).toBe('changed');
    expect(troubleOf(full, AbortSignal.abort())).toBe('full');
  });

  test('says how much is kept, and what to do', () => {
    const some = { bytes: 10, files: 1, old: 0 };
    expect(megabytes(1)).toBe('1 MB');
    for (const trouble of ['stopped', 'full', 'no-connection', 'changed'] as const)
      expect(endWords(trouble, some, all)).toMatch(/\. 1 MB of 1 MB are kept\. .*(?:go on|Go on)/);
    expect(endWords(undefined, some, all)).toBe('Everything is kept on this device: 1 MB.');
  });
});

test('what a page needs is found in its bytes: pictures, scripts and what they import, typeface, icon', () => {
  const site = mkdtempSync(join(tmpdir(), 'needs-'));
  const write = (name: string, text: string) => {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), text);
  };
  write(
    'now/index.html',
    `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/print.css" media="print">
    <style>@font-face{src:url(/fonts/text.woff2)}</style><img alt="" src="/figures/a.svg">
    <meta property="og:image" content="/s/card.png"><script type="module" src="/_astro/one.12345678.js"></script>`,
  );
  write('_astro/one.12345678.js', 'import"./two.12345678.js";import(`./late.12345678.js`)');
  for (const name of ['_astro/two.12345678.js', '_astro/late.12345678.js', 'fonts/text.woff2'])
    write(name, '');
  for (const name of ['figures/a.svg', 'favicon.svg', 'print.css', 's/card.png']) write(name, '');
  expect(withWhatTheyNeed(site, ['/now/']).sort()).toEqual([
    '/_astro/late.12345678.js',
    '/_astro/one.12345678.js',
    '/_astro/two.12345678.js',
    '/favicon.svg',
    '/figures/a.svg',
    '/fonts/text.woff2',
    '/now/',
  ]);
  expect(() => withWhatTheyNeed(site, ['/nowhere/'])).toThrow('nowhere');
  rmSync(site, { recursive: true });
});

test('a site that keeps nothing does not say that it keeps pages', () => {
  const said =
    '<p id="x">One.</p><p>Two.</p>\n<p>Your browser also keeps pages. You can <a href="/offline/#everything">remove</a> them.</p><p>Three.</p>';
  expect(withNothingKept(said)).toBe(
    '<p id="x">One.</p><p>Two.</p>\n<p>This site keeps no pages on your device at present.</p><p>Three.</p>',
  );
  expect(withNothingKept('<p><a href="/offline/">Help</a></p>')).toContain('/offline/');
});

test('the privacy page tells of kept pages in a paragraph that can be taken back', () => {
  const page = readFileSync('content/about/privacy.mdx', 'utf8');
  expect(page.match(/\(\/offline\/#everything\)/g)).toHaveLength(1);
});

test('the file that asks for the worker is kept, and the worker itself is not', () => {
  expect(howKept('/keep.js')).toBe('file');
  expect(howKept('/sw.js')).toBeUndefined();
  expect(howKept('/sha256sums.txt')).toBeUndefined();
});

test('the kill switch is off, or it is not thrown; any other word is refused', () => {
  expect([keepsPages(''), keepsPages('off')]).toEqual([true, false]);
  for (const word of ['nope', 'OFF', 'off ', 'false', '0', 'on'])
    expect(() => keepsPages(word)).toThrow(`OFFLINE is "${word}", but it can only be "off"`);
});
