/** What the build writes for devices: the worker, its list, the manifest, the icons. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkDue } from '../../src/offline/kept-line.ts';
import type { Everything } from '../../src/offline/keep-files.ts';
import { articles, DIST, pages, text, wireBytes } from './site.ts';

/** The worker with its list; 6,301 bytes of it are code. */
const WORKER = 8_000;
/** What everybody's first visit loads for later. */
const AT_ONCE = 250_000;

/** What the worker keeps at once. */
const listed = Array.from(
  text('sw.js').matchAll(/url:[`"]([^`"]+)[`"],revision:/g),
  ([, url = '']) => url,
);
const fileOf = (address: string) =>
  DIST + (address.endsWith('/') ? `${address}index.html` : address);

test('the worker is small, and keeps what nobody may be without', () => {
  expect(wireBytes(text('sw.js'))).toBeLessThanOrEqual(WORKER);
  const guide = pages
    .map(({ address }) => address)
    .filter((address) => /^\/now\/(?!sources)/.test(address));
  expect(guide.length).toBeGreaterThan(10);
  expect(listed).toEqual(
    expect.arrayContaining([
      '/',
      '/help/emergency-signs/',
      '/cards/first-hour/',
      '/offline/',
      ...guide,
    ]),
  );
  expect(listed.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  expect(listed.filter((address) => address.startsWith('/s/'))).toEqual([]);
  const bytes = listed.map((address) => wireBytes(readFileSync(fileOf(address))));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(AT_ONCE);
});

test('whichever page is opened first, it asks for the worker', () => {
  const asks = (script: string) => script === '/keep.js' || text(script).includes('/keep.js');
  const without = pages.filter(
    ({ document }) =>
      !document
        .querySelectorAll('script[type=module][src]')
        .some((script) => asks(script.getAttribute('src') ?? '')),
  );
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('every article says when its next check is due, as a kept page reads it', () => {
  for (const { address, html } of articles)
    expect(Date.parse(`${checkDue(html) ?? ''} UTC`), address).toBeGreaterThan(0);
});

test('everything is everything but what is made for chats and programs, with its size on the page', () => {
  const { bytes, files } = JSON.parse(text('offline/everything.json')) as Everything;
  for (const { address } of pages)
    if (address !== '/404.html') expect(files, address).toHaveProperty([address]);
  expect(Object.keys(files).filter((path) => /^\/s\/|\.bib$/.test(path))).toEqual([]);
  expect(text('offline/index.html')).toContain(`about ${Math.ceil(bytes / 1e6)} MB`);
});

test('the site can be put beside apps: a manifest, and icons of the sizes it promises', async () => {
  const manifest = JSON.parse(text('site.webmanifest')) as {
    icons: { src: string; sizes: string; purpose: string }[];
    start_url: string;
  };
  expect(manifest.start_url).toBe('/');
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
  const size = async (file: string) => {
    const { width, height } = await sharp(file).metadata();
    return `${width}x${height}`;
  };
  for (const { src, sizes } of manifest.icons) expect(await size(DIST + src)).toBe(sizes);
  expect(await size(`${DIST}/apple-touch-icon.png`)).toBe('180x180');
  expect([...readFileSync(`${DIST}/favicon.ico`).subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
  const home = pages.find(({ address }) => address === '/');
  expect(home?.html).toContain('<link rel="manifest" href="/site.webmanifest">');
  expect(home?.html).toContain("manifest-src 'self'");
});

test('nothing else stands at the root of public/', () => {
  expect(readdirSync('public').sort()).toEqual([
    'apple-touch-icon.png',
    'favicon.ico',
    'favicon.svg',
    'figures',
    'fonts',
    'icons',
    'print.css',
  ]);
});

test('hosts are told to ask for the worker anew each time', () => {
  expect(text('_headers')).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
});
