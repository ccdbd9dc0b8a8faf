/** What machines read, as pure functions. */
import { createHash } from 'node:crypto';
import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { channelData, feedItems } from '../../src/head/feed.ts';
import {
  articleData,
  breadcrumbData,
  documentTitle,
  jsonForScript,
} from '../../src/head/page-head.ts';
import { themeScript, themeScriptHash } from '../../src/head/theme-script.ts';

const facts = {
  title: 'Slipped disc',
  medicalName: 'Herniated disc',
  url: 'https://back.example/causes/herniated-disc/',
  written: '2026-01-01',
  modified: '2026-02-01',
};

test('an article says what it is about, and since when', () => {
  expect(articleData(facts)).toMatchObject({
    '@type': 'MedicalWebPage',
    about: { '@type': 'MedicalCondition', name: 'Herniated disc' },
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
  });
});

test('lastReviewed stands for a clinical review, and only for one', () => {
  expect(articleData(facts)).not.toHaveProperty('lastReviewed');
  expect(articleData({ ...facts, clinicallyReviewed: '2026-03-01' })).toMatchObject({
    lastReviewed: '2026-03-01',
  });
});

test('breadcrumbs are numbered and absolute', () => {
  const { itemListElement } = breadcrumbData(
    [
      { name: 'Home', url: '/' },
      { name: 'Causes', url: '/causes/' },
    ],
    new URL('https://back.example/causes/'),
  );
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://back.example/' },
    { '@type': 'ListItem', position: 2, name: 'Causes', item: 'https://back.example/causes/' },
  ]);
});

test('titles put the page first', () => {
  expect(documentTitle('Slipped disc')).toBe('Slipped disc | Back Spasm Guide');
  expect(documentTitle('Back Spasm Guide')).toBe('Back Spasm Guide');
});

test('a title that is cut with the name of the site stands without it', () => {
  const fits = 'T'.repeat(60 - ' | Back Spasm Guide'.length);
  expect(documentTitle(fits)).toBe(`${fits} | Back Spasm Guide`);
  expect(documentTitle(`${fits}T`)).toBe(`${fits}T`);
});

test('no text can break out of structured data', () => {
  const json = jsonForScript({ name: '</script><script>alert(1)</script>' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>' });
});

test('the hash in the policy is that of the theme script', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64');
  expect(themeScriptHash).toBe(`sha256-${hash}`);
});

const site = 'https://back.example';
const change = (date: string, section?: string) => ({
  date,
  what: 'Shorter rest.',
  adviceChanged: true,
  section,
});

const article = {
  url: '/causes/a/',
  folder: 'Causes',
  getHelpNow: 'Get help now if you have a fever < 35 °C & pain.',
  data: {
    title: 'A',
    description: 'About A.',
    summary: 'A is B.',
    written: '2026-01-01',
    changes: [],
  },
};

/** Links and guids of the feed of one article, as they are sent. */
async function sent(changes: ReturnType<typeof change>[]) {
  const data = { ...article.data, changes };
  const items = feedItems([{ ...article, data }], site);
  const feed = await getRssString({ title: 'T', description: 'D', site, items });
  const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map(([, value]) => value);
  return {
    links: all(/<link>(.*?)<\/link>/g).slice(1),
    guids: all(/(<guid.*?)<\/guid>/g),
  };
}

test('a change in the feed leads to its section, or to the page', async () => {
  const { links } = await sent([change('2026-03-01', 'what-helps'), change('2026-02-01')]);
  expect(links).toEqual([
    'https://back.example/causes/a/#what-helps',
    'https://back.example/causes/a/',
    'https://back.example/causes/a/',
  ]);
});

test('no two items of the feed share a guid, and none loses its own later', async () => {
  const changes = [change('2026-03-01', 'what-helps'), change('2026-03-01', 'what-helps')];
  const { guids } = await sent([...changes, change('2026-02-01', 'what-helps')]);
  expect(guids).toEqual([
    '<guid isPermaLink="false">tag:back.example,2026-03-01:/causes/a/2',
    '<guid isPermaLink="false">tag:back.example,2026-03-01:/causes/a/',
    '<guid isPermaLink="false">tag:back.example,2026-02-01:/causes/a/',
    '<guid isPermaLink="true">https://back.example/causes/a/',
  ]);
  const later = await sent([change('2026-03-01'), ...changes, change('2026-02-01', 'what-helps')]);
  expect(later.guids.slice(1)).toEqual(guids);
});

test('an item says what is new, what the article says first, and when to get help', () => {
  const data = { ...article.data, changes: [change('2026-03-01')] };
  const [changed, first] = feedItems([{ ...article, data }], site);
  const warning = '<p>Get help now if you have a fever &lt; 35 °C &amp; pain.</p>';
  expect(first?.content).toBe(`<p>A is B.</p>${warning}`);
  expect(first?.categories).toEqual(['Causes', 'New']);
  expect(changed?.content).toBe(`<p>Shorter rest.</p><p>A is B.</p>${warning}`);
  expect(changed?.categories).toEqual(['Causes', 'Advice changed']);
});

test('the feed says where it is, and its own day is that of its newest item', () => {
  const data = { ...article.data, changes: [change('2026-03-01')] };
  const items = feedItems([{ ...article, data }], site);
  const channel = channelData(items, 'https://back.example/rss.xml', 'en-GB');
  expect(channel).toContain('<lastBuildDate>Sun, 01 Mar 2026 00:00:00 GMT</lastBuildDate>');
  expect(channel).toContain('<atom:link href="https://back.example/rss.xml" rel="self"');
  expect(channelData([], 'https://back.example/rss.xml', 'en-GB')).not.toContain('lastBuildDate');
});
