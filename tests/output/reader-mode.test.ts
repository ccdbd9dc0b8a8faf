/** What a reader mode makes of an article: whole sentences, words that explain themselves included. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articles } from './site.ts';

/** The words of an element, without the markers of sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll('sup')) marker.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

test('a reader mode keeps every sentence with a medical word, every step, and every danger sign at a glance', () => {
  let sentences = 0;
  for (const { address, html } of articles) {
    const { document } = parseHTML(html);
    const kept = [
      ...document.querySelectorAll('p:has(.term), li:has(.term), .steps li, .do li, .do-not li'),
    ].map(wordsOf);
    const signs = [...document.querySelectorAll('.care-glance li')].map(wordsOf);
    const content = new Readability(document).parse()?.content ?? '';
    const read = wordsOf(
      parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body,
    );
    for (const words of [...kept, ...signs]) expect.soft(read, address).toContain(words);
    sentences += kept.length;
  }
  expect(sentences).toBeGreaterThan(100);
});
