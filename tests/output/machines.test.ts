/** What machines read: structured data, addresses, feed, sitemap. */
import { expect, test } from 'vitest';
import { readSectionsFile } from '../../src/share/parts/sections-file.ts';
import { SITE_NAME, SITE_URL } from '../../src/site.ts';
import type { CslItem } from '../../src/head/citations.ts';
import { articles, everyPage, pages, text } from './site.ts';

interface Data {
  '@context': string;
  '@type': string;
  [key: string]: unknown;
}

const dataOf = ({ document }: (typeof pages)[number]) =>
  document
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.text) as Data);

const metaOf = ({ document }: (typeof pages)[number], name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** The text of a title, with its characters as they are shown. */
const decode = (text = '') => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");

/** No search engine lists the search, the page for errors, the middle of “What now?”, pictures and sources. */
const isUnlisted = (address: string) =>
  ['/search/', '/404.html'].includes(address) ||
  /^\/(now\/.|pictures\/|[^/]+\/[^/]+\/sources\/)/.test(address);

/** Pages that moved, by address: each names the page it is now as the one to list. */
const landings = new Map(
  readSectionsFile(text('sections.json'))
    .moved.filter(({ whole }) => whole !== undefined)
    .map(({ id, landing }) => [`/${id}/`, new URL(landing).pathname]),
);

/** Pages whose preview carries the warning: articles, decks, leaflets and those for one kind of reader. */
const warns = ({ address }: (typeof pages)[number]) =>
  /^\/((cards|leaflets)\/.|for\/[^/]+\/$)/.test(address) ||
  articles.some((article) => article.address === address);

test('an article is a MedicalWebPage with its dates, and a way to it', () => {
  for (const page of articles) {
    const [medical, way] = dataOf(page);
    expect(medical).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      url: SITE_URL + page.address,
      inLanguage: 'en-GB',
    });
    expect(medical?.['datePublished']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(way).toMatchObject({ '@type': 'BreadcrumbList' });
    const steps = way?.['itemListElement'] as { position: number; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(steps.at(-1)?.item).toBe(SITE_URL + page.address);
  }
});

test('nobody is said to have reviewed an article that nobody reviewed', () => {
  for (const { address, html } of articles) {
    expect(html, address).toContain('Not yet clinically reviewed');
    expect(html, address).not.toContain('lastReviewed');
    expect(html, address).not.toContain('reviewedBy');
  }
});

test('every page names itself: canonical address, description, Open Graph', () => {
  const descriptions = new Set<string>();
  for (const page of pages) {
    const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const unlisted = metaOf(page, 'robots') === 'noindex';
    expect(unlisted, page.address).toBe(isUnlisted(page.address));
    if (!unlisted) expect(canonical).toBe(SITE_URL + (landings.get(page.address) ?? page.address));
    expect(metaOf(page, 'og:title'), page.address).toBeTruthy();
    if (!warns(page))
      expect(metaOf(page, 'og:description'), page.address).toBe(metaOf(page, 'description'));
    else expect(metaOf(page, 'og:description'), page.address).toContain('Get help now if');
    expect(descriptions.has(metaOf(page, 'description') ?? ''), page.address).toBe(false);
    descriptions.add(metaOf(page, 'description') ?? '');
  }
});

test('the sitemap lists every page but those that are unlisted', () => {
  const listed = [...text('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const expected = pages
    .filter(({ address }) => !isUnlisted(address) && !landings.has(address))
    .map(({ address }) => SITE_URL + address);
  expect(listed.sort()).toEqual(expected.sort());
  expect(text('robots.txt')).toContain(`Sitemap: ${SITE_URL}/sitemap-index.xml`);
});

test('the sitemap says since when each article, about page, deck and page by person is as it is', () => {
  const days = new Map(
    [...text('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
      ([, url = '', day]) => [url.replace(SITE_URL, ''), day?.slice(0, 10)],
    ),
  );
  for (const page of articles) {
    const [{ version }] = JSON.parse(text(`${page.address.slice(1)}cite.json`)) as [CslItem];
    expect(days.get(page.address), page.address).toBe(version);
  }
  const kinds = /^\/(about|cards|leaflets|for)\/[^/]+\/$/;
  const written = /^\/about\/(evidence|danger-signs|guidelines|original-article)\//;
  for (const [address, day] of days)
    if (kinds.test(address) && !written.test(address))
      expect(day ?? 'no day', address).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('no page tells search engines two things at once: not to list it, and which other to list', () => {
  const both = everyPage.filter(
    ({ document }) =>
      document.querySelector('meta[name=robots]') && document.querySelector('link[rel=canonical]'),
  );
  expect(both.map(({ address }) => address)).toEqual([]);
});

test('no title of a page that search engines list is longer than they show', () => {
  for (const { address, document } of pages.filter((page) => !isUnlisted(page.address)))
    expect(decode(document.querySelector('title')?.text).length, address).toBeLessThanOrEqual(60);
});

test('hosts that can forward, forward the symptom finder, and search engines list what it is now', () => {
  expect(landings.get('/symptom-finder/')).toBe('/where/');
  expect(text('_redirects')).toContain('\n/symptom-finder/ /where/ 301\n');
  expect(text('sitemap-0.xml')).toContain('/where/low-back/<');
});

test('every article can be cited: in words, as BibTeX and as CSL-JSON, with the day of its version', () => {
  for (const page of articles) {
    const { address } = page;
    const url = SITE_URL + address;
    const document = pages.find((each) => each.address === `${address}sources/`)?.document;
    // The later of the last change and the last check, as its sources page states them.
    const checked = document?.querySelectorAll('.dates time')[1]?.getAttribute('datetime') ?? '';
    const modified = String(dataOf(page)[0]?.['dateModified']);
    const version = [checked, modified].sort().at(-1) ?? '';
    const [year, month, day] = version.split('-').map(Number);

    const bibtex = text(`${address.slice(1)}cite.bib`);
    expect(bibtex, address).toContain(`url = {${url}}`);
    expect(bibtex, address).toMatch(new RegExp(`^@online\\{[a-z0-9-]+-${version},\\n`));
    expect(bibtex, address).toContain(`howpublished = {\\url{${url}}}`);

    const csl = JSON.parse(text(`${address.slice(1)}cite.json`)) as unknown;
    expect(csl, address).toEqual([
      expect.objectContaining({
        URL: url,
        version,
        title: page.document.querySelector('h1')?.text.trim(),
        issued: { 'date-parts': [[year, month, day]] },
      }),
    ]);

    const shown = document?.querySelector('details:has(a[href$="/cite.bib"])');
    const words = shown?.querySelector('p')?.text ?? '';
    expect(words, address).toMatch(new RegExp(`^${SITE_NAME}\\. .* version of ${day} `));
    expect(words.endsWith(` ${url}`), address).toBe(true);
    const hrefsOf = (links: (typeof articles)[number]['document'][] = []) =>
      links.map((link) => link.getAttribute('href'));
    const files = [`${address}cite.bib`, `${address}cite.json`];
    expect(hrefsOf(shown?.querySelectorAll('a[download]')), address).toEqual(files);
    // What reference managers find by themselves.
    const machines = document?.querySelectorAll('link[rel=alternate]:not([type*=rss])');
    expect(hrefsOf(machines), address).toEqual(files);
    const tag = (name: string) =>
      document?.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
    expect(tag('citation_public_url'), address).toBe(url);
    expect(tag('citation_publication_date'), address).toBe(version);
    expect(tag('DC.title'), address).toBe(page.document.querySelector('h1')?.text.trim());
  }
});

test('every marker leads to its claims and their sources, and no claim is without a marker', () => {
  for (const { address, document } of articles) {
    const sources = pages.find((page) => page.address === `${address}sources/`)?.document;
    const listed = sources?.querySelectorAll('.cited > li') ?? [];
    const cited = new Set(
      document
        .querySelectorAll('.cite a[href*="/sources/#"]')
        .map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    expect(listed.length, address).toBeGreaterThan(5);
    expect([...cited].sort(), address).toEqual(
      listed.map((item) => item.getAttribute('id')).sort(),
    );
    for (const item of listed) expect(item.text.trim(), address).not.toBe('');
  }
});

test('what was only seen as a copy is cited without its address', () => {
  const html = pages.map((page) => page.html).join('');
  expect(html).not.toContain('seenAt');
  expect(html).not.toContain('abc3340.com');
});

test('the headers for the hosts forbid framing on every file', () => {
  expect(text('_headers')).toMatch(
    /^\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: frame-ancestors 'none'/,
  );
});
