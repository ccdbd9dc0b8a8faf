/** What reader modes make of an article: whole sentences, words that explain themselves included, under their headings. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articles } from './site.ts';

/** The words of an element, without the markers of sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll('sup')) marker.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const asPage = (content: string) =>
  parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;

/** The programs: Firefox's, and that of web clippers. Each gives the HTML of what it takes for the article. */
const programs: Record<string, (html: string) => Promise<string>> = {
  readability: (html) =>
    Promise.resolve(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  defuddle: async (html) =>
    (await Defuddle(parseHTML(html).document, 'https://back.example/')).content,
};

for (const [name, read] of Object.entries(programs))
  test(`${name} keeps every heading, sentence with a medical word, step, key point and danger sign at a glance`, async () => {
    let sentences = 0;
    for (const { address, html } of articles) {
      const { document } = parseHTML(html);
      const kept = [
        ...document.querySelectorAll(
          'p:has(.term), li:has(.term), .steps li, .do li, .do-not li, .key-points li, .care-glance li',
        ),
      ].map(wordsOf);
      const page = asPage(await read(html));
      const words = wordsOf(page.body);
      const lost = kept.filter((sentence) => !words.includes(sentence));
      expect.soft(lost, `${address} loses`).toEqual([]);
      const headings = [...page.querySelectorAll('h1, h2, h3, h4')].map(wordsOf).join('\n');
      // defuddle takes every heading with "related" in it ("Age-related …") for that of a list of links.
      const without = [...document.querySelectorAll('article h2[id], article h3[id]')]
        .map(wordsOf)
        .filter((heading) => !/related/i.test(heading) && !headings.includes(heading));
      expect.soft(without, `${address} loses the headings`).toEqual([]);
      // The controls of a page are no part of its text.
      expect.soft(words, address).not.toContain('Share section');
      sentences += kept.length;
    }
    expect(sentences).toBeGreaterThan(1000);
  });
