/** Small lines on every article that say how: to get help, to prepare, to read on, and what it rests on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articles, pages } from './site.ts';

const yaml = (file: string) => parse(readFileSync(`content/${file}`, 'utf8')) as Words;
type Words = Record<string, Record<string, unknown> | undefined>;
const words = (element: { text: string } | null | undefined) =>
  (element?.text ?? '').replace(/\s+/g, ' ').trim();

test('a card that is not urgent leads to what to ask, but not from the page that tells it', () => {
  const { words: line, to } = yaml('care-levels.yaml')['routine']?.['before'] as {
    words: string;
    to: string;
  };
  const [page = '', section = ''] = to.split('#');
  const address = `/${page}/#${section}`;
  let found = 0;
  for (const each of articles) {
    const card = each.document.querySelector('.care-routine');
    if (!card) continue;
    const link = card.querySelector(`a[href="${address}"]`);
    expect(words(link), each.address).toBe(each.address === `/${page}/` ? '' : line);
    if (link) found++;
  }
  expect(found).toBeGreaterThan(30);
});

test('an article says when it was written and is checked, and on how many sources of which years it rests', () => {
  for (const { address, document } of articles) {
    const line = words(document.querySelector('.provenance'));
    const day = String.raw`\d{1,2} \w+ \d{4}`;
    expect(line, address).toMatch(new RegExp(`Facts checked ${day}, next by ${day}\\.`));
    const [, many, from, until] =
      /Its (\d+) sources \(where dated, (\d{4}) to (\d{4})\), changes, how to cite/.exec(line) ??
      [];
    expect(Number(many), address).toBeGreaterThan(1);
    expect(Number(from), address).toBeLessThanOrEqual(Number(until));
  }
});

test('an article leads on to one board at most, and to one page elsewhere that it rests on', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  let [boards, elsewhere] = [0, 0];
  for (const { address, document } of articles) {
    const links = document
      .querySelectorAll('.related a')
      .map((link) => link.getAttribute('href') ?? '');
    const toBoards = links.filter((link) => link.startsWith('/what-helps/'));
    expect(toBoards.length, address).toBeLessThanOrEqual(1);
    for (const board of toBoards) expect(addresses, address).toContain(board);
    const others = links.filter((link) => !link.startsWith('/'));
    expect(others.length, address).toBeLessThanOrEqual(1);
    const sources = pages.find((page) => page.address === `${address}sources/`);
    for (const other of others)
      expect(
        sources?.document.querySelectorAll('a').map((link) => link.getAttribute('href')),
        address,
      ).toContain(other);
    boards += toBoards.length;
    elsewhere += others.length;
  }
  expect(boards).toBeGreaterThan(40);
  expect(elsewhere).toBeGreaterThan(40);
});

test('an article has its leaflet at hand, or the one of what to read next, by its name', () => {
  const leaflets = articles.map(({ address, document }) => {
    const links = document.querySelectorAll('.tools a[href^="/leaflets/"]');
    const cards = document.querySelector('.tools a[href^="/cards/"]');
    expect(links.length, address).toBeLessThanOrEqual(1);
    if (links[0]) expect(words(links[0]), address).toMatch(cards ? /^Leaflet$/ : /^Leaflet: \S/);
    return links.length;
  });
  expect(leaflets.filter((many) => many === 1).length).toBeGreaterThan(articles.length / 2);
});

test('no mark of the search index is sent to readers', () => {
  for (const { address, html } of pages) expect(html, address).not.toContain('data-pagefind');
});

test('a bar of pain names both ends of its scale, and no other figure does', () => {
  const scale = yaml('evidence-words.yaml')['pain-scale']?.['word'];
  let told = 0;
  for (const { address, document } of articles)
    for (const figure of document.querySelectorAll('.claim-figure')) {
      const hint = figure.querySelectorAll('.hint').map(words);
      const ofPain = /of 100 points .*\bpain\b|Points out of 100/.test(words(figure));
      expect(hint.includes(String(scale)), `${address}: ${words(figure)}`).toBe(ofPain);
      if (ofPain) told++;
    }
  expect(told).toBeGreaterThan(5);
});
