/** The HTML of every built page. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { checkOutput } from '../../src/output/check-output.ts';
import { factsOf } from '../../src/output/page-facts.ts';
import { articles, DIST, everyPage, pages } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      // Our elements only wrap; what may stand inside is what may stand around them.
      'share-control': { phrasing: true, flow: true },
      'page-contents': { flow: true },
      'theme-choice': { flow: true },
      'site-search': { flow: true },
      'claim-search': { flow: true },
    },
  ],
  rules: {
    // Astro writes <!DOCTYPE html>; both spellings are the same to a browser.
    'doctype-style': 'off',
    // White space at the end of a line is not sent to anybody's eyes.
    'no-trailing-whitespace': 'off',
    // Titles name the page and the site; search engines cut, readers do not.
    'long-title': 'off',
    // `<input …>` and `<input … />` are the same; Astro writes the first.
    'void-style': 'off',
    // Telephone numbers of three digits have no spaces to protect.
    'tel-non-breaking': 'off',
  },
});

for (const { address, html } of everyPage) {
  test(`html-validate finds nothing on ${address}`, async () => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  });
}

test('no broken link or fragment, no title twice, no inline code', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(checkOutput(everyPage.map(factsOf), DIST)).toEqual([]);
});

test('no words are glued together round inline elements, none torn from their full stop', () => {
  const inline = '</?(?:a|strong|em|span|button|cite|share-control)\\b[^>]*>';
  const glued = new RegExp(`[\\p{L}\\d](?:${inline})+[\\p{L}\\d]`, 'gu');
  const torn = new RegExp(`[\\p{L}]\\s*(?:${inline}\\s+|\\s+${inline})[.,;?!](?:\\s|<)`, 'gu');
  for (const { address, html } of pages) {
    const body = html.slice(html.indexOf('<main'));
    expect([...body.matchAll(glued)].map(String), address).toEqual([]);
    expect([...body.matchAll(torn)].map(String), address).toEqual([]);
  }
});

test('no space stands before the number of a source in running text, nor inside a bracket', () => {
  for (const { address, document } of articles) {
    const running = document.querySelectorAll('sup.cite').flatMap((cite) => {
      const block = cite.closest('p, li');
      return block && !block.closest('.evidence, figure') ? [block.innerHTML] : [];
    });
    expect(running.length, address).toBeGreaterThan(3);
    const shown = running.join('').replace(/<!--.*?-->/gs, '');
    expect(shown.match(/\S*\s<sup class="cite"/g), address).toBeNull();
    expect(shown.match(/\(\s+<span class="term"/g), address).toBeNull();
  }
});

test('pages are in the language the index is kept in', () => {
  for (const { address, document } of pages) {
    expect(document.querySelector('html')?.getAttribute('lang'), address).toBe('en-GB');
  }
});

test('no list is empty but those that wait for what a reader asks', () => {
  for (const { address, document } of everyPage)
    for (const list of document.querySelectorAll('ul, ol, dl'))
      if (!list.closest('template') && !list.hasAttribute('hidden'))
        expect(
          list.querySelector('li, dt'),
          `${address} ${list.outerHTML.slice(0, 80)}`,
        ).not.toBeNull();
});
