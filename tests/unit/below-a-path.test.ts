/** A site below a path of its host: where it lives, and how addresses in each kind of file are moved. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveSite } from '../../src/integrations/below-a-path.ts';
import * as move from '../../src/integrations/move-addresses.ts';
import { checkLinks } from '../../src/output/check-output.ts';
import { parse } from 'node-html-parser';
import { factsOf } from '../../src/output/page-facts.ts';
import { addressWarning, livesAt } from '../../src/lives-at.ts';

/** A path that is also the name of a folder of the site: nothing may be taken for moved already. */
const place = { origin: 'https://name.example', path: '/help/' };

test.each([
  ['https://your.domain', 'https://your.domain', '/'],
  ['https://your.domain/', 'https://your.domain', '/'],
  ['https://name.github.io/back-spasm-guide', 'https://name.github.io', '/back-spasm-guide/'],
  ['http://localhost:8080/a/b.c/', 'http://localhost:8080', '/a/b.c/'],
])('%s is a host and a path', (address, origin, path) => {
  expect(livesAt(address)).toEqual({ origin, path });
});

test.each([
  'your.domain',
  '/guide/',
  'ftp://your.domain',
  'https://your.domain:99999',
  'https://',
  '',
])('SITE_URL "%s" is refused, with an example', (address) => {
  expect(() => livesAt(address)).toThrow(
    `SITE_URL is "${address}", but it must be an address such as https://your.domain or https://name.github.io/guide/.`,
  );
});

test.each(['https://your.domain/a b/', "https://your.domain/it's/", 'https://your.domain//a'])(
  'a path that would have to be escaped is refused: %s',
  (address) => {
    expect(() => livesAt(address)).toThrow(/^SITE_URL is/);
  },
);

test.each([
  ['https://your.domain/?a', 'without ? and what follows it: https://your.domain/'],
  ['https://your.domain/guide/#top', 'without # and what follows it: https://your.domain/guide/'],
  ['https://your.domain/index.html', 'without the name of a file: https://your.domain/'],
  ['https://your.domain/guide/home.php/', 'without the name of a file: https://your.domain/guide/'],
  ['https://user:pw@your.domain/', 'without a name and a password: https://your.domain/'],
  ['https://me@your.domain/?a#b', 'without a name and a password: https://your.domain/'],
])('what does not belong to %s is told', (address, words) => {
  expect(() => livesAt(address)).toThrow(
    `SITE_URL is "${address}", but it must be written ${words}`,
  );
});

test('an address without HTTPS is told, but not on this machine', () => {
  expect(addressWarning(livesAt('https://your.domain'))).toBeUndefined();
  expect(addressWarning(livesAt('http://localhost:8080'))).toBeUndefined();
  expect(addressWarning(livesAt('http://127.0.0.1:8080'))).toBeUndefined();
  expect(addressWarning(livesAt('http://your.domain/guide'))).toMatch(
    /SITE_URL=https:\/\/your\.domain\/guide\/ /,
  );
});

test('in a page, tags are moved, words are not', () => {
  const page =
    '<link rel="icon" href="/favicon.svg"><a class="x" href="/help/">/help/</a><a href="/">home</a>' +
    '<a href="#here">h</a><a href="../">up</a><a href="//other.example/">o</a><img alt="/x/" src="/figures/a.svg">' +
    '<form action="/where/"></form><template><a data-start href="/now/">n</a></template>' +
    '<a href="tel:112">c</a><a href="https://other.example/help/">s</a>';
  expect(move.moveInPage(page, place)).toBe(
    '<link rel="icon" href="/help/favicon.svg"><a class="x" href="/help/help/">/help/</a><a href="/help/">home</a>' +
      '<a href="#here">h</a><a href="../">up</a><a href="//other.example/">o</a><img alt="/x/" src="/help/figures/a.svg">' +
      '<form action="/help/where/"></form><template><a data-start href="/help/now/">n</a></template>' +
      '<a href="tel:112">c</a><a href="https://other.example/help/">s</a>',
  );
});

test('a page that leads on at once leads on below the path', () => {
  expect(move.moveInPage('<meta http-equiv="refresh" content="0; url=/help/x/#y">', place)).toBe(
    '<meta http-equiv="refresh" content="0; url=/help/help/x/#y">',
  );
});

test('addresses with the host are moved in tags, data and words, and those of other hosts are not', () => {
  const page =
    '<link rel="canonical" href="https://name.example/"><p>https://name.example/help/x/</p>' +
    '<script type="application/ld+json">{"url":"https://name.example/a/"}</script>' +
    '<a href="https://name.example.org/a/">x</a>';
  expect(move.moveInPage(page, place)).toBe(
    '<link rel="canonical" href="https://name.example/help/"><p>https://name.example/help/help/x/</p>' +
      '<script type="application/ld+json">{"url":"https://name.example/help/a/"}</script>' +
      '<a href="https://name.example.org/a/">x</a>',
  );
});

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('a sheet that asks for an address, or looks for elements by one, is moved', () => {
  expect(
    move.moveInSheet(
      `a{src:url(/fonts/a.woff2)} img[src^='/figures/'],[href="/a/"],b[href*='/s/']{} p::after{content:"/now/"}`,
      place,
    ),
  ).toBe(
    `a{src:url(/help/fonts/a.woff2)} img[src^='/help/figures/'],[href="/help/a/"],b[href*='/s/']{} p::after{content:"/now/"}`,
  );
});

test('the policy allows the sheet as it is once it was moved, and scripts as they were', () => {
  const page = (sheet: string, script: string) =>
    `<meta http-equiv="content-security-policy" content="script-src '${hash(script)}';style-src '${hash(sheet)}'">` +
    `<script>${script}</script><style>${sheet}</style>`;
  const sheet = (path: string) =>
    `@media (width<40em){@font-face{src:url(${path}fonts/a.woff2),url(data:x)}}`;
  expect(move.moveInPage(page(sheet('/'), 'let a="/b"'), place)).toBe(
    page(sheet('/help/'), 'let a="/b"'),
  );
});

test('in data, texts and names that are addresses of the site are moved, other texts are not', () => {
  const isThere = (address: string) => ['/', '/help/', '/a.png'].includes(address);
  const data = {
    id: '/',
    icons: [{ src: '/a.png' }],
    url: '/help/#x',
    said: '/nowhere/ and "/help/"',
    names: { '/help/': 1 },
    place: 'https://name.example/help/',
  };
  expect(JSON.parse(move.moveInData(JSON.stringify(data), place, isThere))).toEqual({
    id: '/help/',
    icons: [{ src: '/help/a.png' }],
    url: '/help/help/#x',
    said: '/nowhere/ and "/help/"',
    names: { '/help/help/': 1 },
    place: 'https://name.example/help/help/',
  });
});

test('the files of hosts name addresses below the path, on both sides', () => {
  const lines = '# Pages that moved: /a/\n/old /help/ 301\n\n/_astro/*\n  Cache-Control: x /y\n';
  expect(move.moveInHostFile(lines, place)).toBe(
    '# Pages that moved: /a/\n/help/old /help/help/ 301\n\n/help/_astro/*\n  Cache-Control: x /y\n',
  );
});

test('a whole site is moved, but for its index and its pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  const put = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const kept = (name: string) => readFileSync(join(folder, name), 'utf8');
  put('index.html', '<a href="/a/">a</a>');
  put('a/index.html', '<p>nothing</p>');
  put('a/cite.bib', 'url = {https://name.example/a/}');
  put('_astro/x.js', 'load(["/_astro/y.js"])');
  put('print.css', 'a{background:url("/a.png")}');
  put('pagefind/pagefind.js', 'let a="/_astro/"');
  expect(moveSite(folder, { ...place, path: '/guide/' })).toBe(4);
  expect(kept('index.html')).toBe('<a href="/guide/a/">a</a>');
  expect(kept('a/cite.bib')).toBe('url = {https://name.example/guide/a/}');
  expect(kept('_astro/x.js')).toBe('load(["/guide/_astro/y.js"])');
  expect(kept('print.css')).toBe('a{background:url("/guide/a.png")}');
  expect(kept('pagefind/pagefind.js')).toBe('let a="/_astro/"');
  rmSync(folder, { recursive: true });
});

test('a link of a built page that leads beside the path is found', () => {
  const page = (address: string, html: string) => factsOf({ address, document: parse(html) });
  const pages = [
    page('/a/', '<a href="/guide/b/#one">b</a><a href="/b/">forgotten</a><a href="../b/">b</a>'),
    page('/b/', '<p id="one">'),
  ];
  expect(checkLinks(pages, '/nonexistent', '/guide/').map(({ what }) => what)).toEqual([
    'The link "/b/" leads out of /guide/, where this site will live.',
  ]);
});
