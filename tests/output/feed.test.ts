/** The feed, as a program that reads feeds takes it. */
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { SITE_URL } from '../../src/site.ts';
import { articles, everyPage, text } from './site.ts';

const feed = parseRssFeed(text('rss.xml'));
const items = feed.items ?? [];

test('the feed says where it is, in which language, and since when it is as it is', () => {
  expect(feed.atom?.links).toEqual([
    { href: `${SITE_URL}/rss.xml`, rel: 'self', type: 'application/rss+xml' },
  ]);
  expect(feed.language).toBe('en-GB');
  expect(feed.lastBuildDate).toBe(items[0]?.pubDate);
});

test('the feed holds every article, newest first, no two items with one guid', () => {
  const links = items.map(({ link }) => link);
  for (const { address } of articles) expect(links).toContain(SITE_URL + address);
  const guids = items.map(({ guid }) => guid?.value);
  expect(new Set(guids).size).toBe(guids.length);
  const days = items.map(({ pubDate }) => Date.parse(String(pubDate)));
  expect(days).not.toContain(NaN);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});

test('every item says what it is about, of what kind, and when to get help', () => {
  const warnings = new Map(
    everyPage.map(({ address, document }) => [
      address,
      document.querySelector('meta[property="og:description"]')?.getAttribute('content') ?? '',
    ]),
  );
  const kinds = new Set<string>();
  for (const { link = '', title, description, content, categories = [] } of items) {
    expect(title, link).toBeTruthy();
    expect(description?.length, link).toBeGreaterThan(20);
    const [, warning = '?'] =
      /(Get help now if .*)$/.exec(warnings.get(new URL(link).pathname) ?? '') ?? [];
    expect(content?.encoded, link).toContain(`<p>${warning}</p>`);
    expect(categories, link).toHaveLength(2);
    kinds.add(categories[1]?.name ?? '');
  }
  expect([...kinds].sort()).toEqual(['Advice changed', 'New', 'Updated']);
});
