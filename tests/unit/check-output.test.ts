/** Faults that a built page can have. */
import { parse } from 'node-html-parser';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkLinks, checkNames, checkPolicy } from '../../src/output/check-output.ts';
import { factsOf } from '../../src/output/page-facts.ts';
import { withOwnPolicy, withOwnSheet } from '../../src/integrations/narrow-pages.ts';
import { namesIn, narrowSheet } from '../../src/integrations/narrow-sheet.ts';
import { scriptNamesBy } from '../../src/integrations/script-names.ts';

const page = (address: string, html: string) => factsOf({ address, document: parse(html) });

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' ${hashes.join(' ')};style-src 'self'">`;

const whats = (findings: { what: string }[]) => findings.map(({ what }) => what);

test('a link that leads nowhere is found, a fragment likewise', () => {
  const pages = [
    page('/a/', '<a href="/b/">b</a><a href="/b/#one">one</a><a href="#self">x</a><p id="self">'),
    page('/b/', '<p id="two">'),
    page('/c/', '<a href="/nowhere/">n</a><img src="/none.svg"><a href="https://x.example/">x</a>'),
  ];
  expect(whats(checkLinks(pages, '/nonexistent'))).toEqual([
    'The link "/b/#one" leads to no section of that page.',
    'The link "/nowhere/" leads nowhere.',
    'The link "/none.svg" leads nowhere.',
  ]);
});

test('titles, descriptions, headings and ids', () => {
  const good = '<title>T</title><meta name="description" content="d"><h1>T</h1>';
  const pages = [
    page('/a/', good),
    page('/b/', `${good}<h1>again</h1><p id="x"><p id="x">`),
    page('/c/', ''),
  ];
  expect(whats(checkNames(pages))).toEqual([
    'The title "T" is already that of /a/.',
    'The page needs exactly one h1.',
    'The id "x" is used twice.',
    'The page has no title.',
    'The page has no description.',
    'The page needs exactly one h1.',
  ]);
});

test('a page without a strict policy is found', () => {
  const policy = (content: string) =>
    `<meta http-equiv="content-security-policy" content="${content}">`;
  expect(whats(checkPolicy([page('/a/', '')]))).toEqual(['The page has no security policy.']);
  expect(whats(checkPolicy([page('/a/', policy("script-src 'unsafe-inline'"))]))).toEqual([
    'The security policy allows inline code.',
  ]);
  expect(whats(checkPolicy([page('/a/', `${policy("script-src 'self'")}<p style="x">`)]))).toEqual([
    'An element has a style attribute.',
  ]);
  const wasm = page('/a/', policy("script-src 'self' 'wasm-unsafe-eval'"));
  expect(checkPolicy([wasm])).toEqual([]);
});

test('a page allows its own inline code and sheets, and no other page’s', () => {
  const inside = '<style>a{}</style><script>run()</script><script src="/x.js"></script>';
  const html = withOwnPolicy(meta(hash('a{}'), hash('b{}'), hash('run()')) + inside);
  expect(html).toBe(meta(hash('a{}'), hash('run()')) + inside);
  expect(withOwnPolicy(inside)).toBe(inside);
});

test('the policy stands before any code, right after what says how to read the page', () => {
  const [charset, code] = ['<meta charset="utf-8">', '<script>run()</script>'];
  const policy = meta(hash('run()'));
  expect(withOwnPolicy(charset + code + policy)).toBe(charset + policy + code);
});

test('a sheet keeps the rules that can apply in its page, and drops those for classes it has not', () => {
  const sheet =
    '@layer a{.here{color:red}.gone{color:red}.here .gone{top:0}:is(.gone,.here)>p{top:1px}' +
    ':is(.gone,.never) p{top:2px}video{top:7px}a:not(.gone){top:3px}:target{top:4px}@media print{.gone{top:5px}.made{top:6px}}}';
  const kept = narrowSheet(
    sheet,
    namesIn('<p class="here"><a>').union(namesIn('x.className="made"')),
  );
  for (const words of ['.here{', '.here>p{', 'a:not(.gone)', ':target', '.made'])
    expect(kept).toContain(words);
  for (const words of ['.gone{', '.never', 'video']) expect(kept).not.toContain(words);
  expect(kept).toContain('@layer a');
  // Of several selectors, those that can apply; what stands in `:not()` takes nothing away.
  expect(narrowSheet('.here,.gone,a:not(.gone){top:0}', namesIn('<a class="here">'))).toBe(
    '.here,a:not(.gone){top:0}',
  );
  // Of the choices of `:is()` as well, where all weigh the same; where they do not, the heaviest may weigh for the others.
  expect(narrowSheet(':is(.here,.gone)>p{top:0}', namesIn('<p class="here">'))).toBe(
    '.here>p{top:0}',
  );
  expect(narrowSheet(':is(p,.gone)>a{top:0}', namesIn('<p><a>'))).toContain('.gone');
  expect(narrowSheet(':root,:host{top:0}', namesIn('<p>'))).toBe(':root{top:0}');
  // Colours that stand for `light-dark()` have short names.
  const colour = 'a{color:var(--lightningcss-light,red)var(--lightningcss-dark,#00f)}';
  expect(narrowSheet(colour, namesIn('<a>'))).toBe('a{color:var(--light,red)var(--dark,#00f)}');
});

test('a page with a narrower sheet has the policy that allows it', () => {
  const sheet = '.here{color:red}.gone{color:red}';
  const narrow = narrowSheet(sheet, namesIn('here'));
  expect(narrow).not.toContain('.gone');
  // A word of the text is no name.
  const page = `${meta(hash(sheet))}<style>${sheet}</style><p class="here">gone`;
  const own = withOwnPolicy(withOwnSheet(page, new Set()));
  expect(own).toContain(`<style>${narrow}</style>`);
  expect(own).toContain(hash(narrow));
  expect(own).not.toContain(hash(sheet));
});

test('a page pays for what its own scripts bring, and what these import, and for no other’s', () => {
  const names = scriptNamesBy(
    new Map([
      ['page.js', 'import"./now.js";const later=()=>import("./later.js");a.className="made"'],
      ['now.js', '"brought"'],
      ['later.js', 'import "/_astro/page.js";"late"'],
      ['other.js', '"stranger"'],
    ]),
  );
  const found = names('<script type="module" src="/_astro/page.js"></script>');
  for (const name of ['made', 'brought', 'late', 'img']) expect(found).toContain(name);
  expect(found).not.toContain('stranger');
  expect(names('<p>')).toEqual(new Set());
});
