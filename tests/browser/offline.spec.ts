/** Without a connection: what was kept opens, says since when, and gives way to the newest as soon as it can. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import {
  connect,
  disconnect,
  expect,
  firstVisit,
  line,
  test,
  todayInWords,
} from './with-worker.ts';

const SIGNS = '/help/emergency-signs/';
/** Open after one visit to any page. */
const keptAtOnce = [
  SIGNS,
  '/',
  '/now/',
  '/now/signs/',
  '/now/where/',
  '/now/call/',
  '/now/floor/',
  '/cards/first-hour/',
  '/offline/',
];
const read = ['/remedies/walking/', '/causes/sciatica/', '/symptoms/sudden-spasm/'];

const headingOf = (address: string) =>
  parse(readFileSync(`dist${address}index.html`, 'utf8')).querySelector('h1')?.text ?? '';

const picturesOf = (address: string) =>
  parse(readFileSync(`dist${address}index.html`, 'utf8'))
    .querySelectorAll('main img')
    .map((picture) => picture.getAttribute('src') ?? '');

/** Runs in the page: which of some addresses are in no store. */
async function notKept(addresses: string[]): Promise<string[]> {
  const found = await Promise.all(addresses.map((address) => caches.match(address)));
  return addresses.filter((_, place) => found[place] === undefined);
}

/** Every picture of a page can be seen, those further down as well. */
async function expectPictures(page: Page): Promise<void> {
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    const name = `${(await picture.getAttribute('src')) ?? ''} on ${page.url()}`;
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), name)
      .toBeGreaterThan(0);
  }
}

test('twelve pages open without a connection, each with its day, its words and its pictures', async ({
  page,
  site,
}) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Security Policy')) broken.push(message.text());
  });
  const [first = '', ...others] = read;
  await firstVisit(page, first);
  // Nobody read them to their end: pictures further down are kept all the same.
  for (const address of others) await page.goto(address);
  const pictures = read.flatMap(picturesOf);
  expect(pictures.length).toBeGreaterThan(3);
  await expect.poll(() => page.evaluate(notKept, pictures), 'pictures not kept').toEqual([]);
  await disconnect(page, site);
  for (const address of [...keptAtOnce, ...read]) {
    await page.goto(address);
    await expect(page.locator('h1'), address).toHaveText(headingOf(address));
    await expect(line(page), address).toContainText(`Kept on this device on ${todayInWords()}.`);
    // Before anything else in its text.
    const begins = await page.locator('main').innerText();
    expect(begins, address).toMatch(/^Kept on this device/);
    await expect(line(page), address).toHaveCSS('border-top-width', '2px');
    await expectPictures(page);
  }
  await page.goto(SIGNS);
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
  expect(broken).toEqual([]);
});

test('pictures of the page that was open before the worker came are kept as well', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/remedies/heat-and-ice/');
  await disconnect(page, site);
  await page.goto('/remedies/heat-and-ice/');
  // Some of them are on no page that is kept at once.
  await expectPictures(page);
});

test('a page that is not kept leads to what is, and says so', async ({ page, site }) => {
  await firstVisit(page);
  await disconnect(page, site);
  await page.goto('/remedies/walking/');
  await expect(line(page)).toContainText('the page you asked for is not kept here');
  await expect(page.locator('h1')).toHaveText('Without a connection');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test('with a connection a page is the newest, and says nothing of being kept', async ({
  page,
  site,
}) => {
  await firstVisit(page, SIGNS);
  site.edit(SIGNS, '<h1>', '<h1>Changed: ');
  await page.goto(SIGNS);
  await expect(page.locator('h1')).toContainText('Changed: ');
  await expect(line(page)).toHaveCount(0);
  await disconnect(page, site);
  await page.reload();
  await expect(page.locator('h1')).toContainText('Changed: ');
  await expect(line(page)).toHaveCount(1);
});

test('past its check date a page says so first', async ({ page, site }) => {
  const address = '/remedies/walking/';
  site.edit(address, /next by [^.]+\./, 'next by 2 May 2026.');
  await firstVisit(page, address);
  await disconnect(page, site);
  await page.reload();
  await expect(line(page)).toContainText(
    'A check of its facts was due on 2 May 2026: some facts may have changed since.',
  );
});

test('when the connection is back it asks at once, offers the newest, and does not reload by itself', async ({
  page,
  site,
}) => {
  await firstVisit(page);
  await disconnect(page, site);
  await page.goto(SIGNS);
  await expect(line(page)).toBeVisible();
  let loads = 0;
  page.on('load', () => (loads += 1));
  site.edit(SIGNS, '<h1>', '<h1>Changed: ');
  await connect(page, site);
  const offer = page.getByRole('link', { name: 'Newer version: reload' });
  await expect(offer).toBeVisible();
  expect(loads).toBe(0);
  const asked = site.asked.filter((address) => address === SIGNS).length;
  await page.waitForTimeout(1500);
  expect([loads, site.asked.filter((address) => address === SIGNS).length]).toEqual([0, asked]);
  await offer.click();
  await expect(page.locator('h1')).toContainText('Changed: ');
  await expect(line(page)).toHaveCount(0);
});

test('a network that does not answer is not waited for, and what comes late is kept', async ({
  page,
  site,
}) => {
  await firstVisit(page);
  site.edit(SIGNS, '<h1>', '<h1>Changed: ');
  site.late = 6000;
  const begun = Date.now();
  await page.goto(SIGNS, { waitUntil: 'commit' });
  await expect(line(page)).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(5500);
  await expect(page.getByRole('link', { name: 'Newer version: reload' })).toBeVisible({
    timeout: 20_000,
  });
  await disconnect(page, site);
  await page.reload();
  await expect(page.locator('h1')).toContainText('Changed: ');
});

test('a host in trouble is no better than none', async ({ page, site }) => {
  await firstVisit(page, SIGNS);
  site.answer(SIGNS, { status: 503, body: 'Come back later.' });
  await page.goto(SIGNS);
  await expect(page.locator('h1')).toHaveText(headingOf(SIGNS));
  await expect(line(page)).toBeVisible();
});

test('what is made for chats is never kept', async ({ page }) => {
  await firstVisit(page);
  const card = '/s/remedies/walking/card.png';
  await page.evaluate((path) => fetch(path).then((answer) => answer.blob()), card);
  await page.goto('/s/remedies/walking/');
  await page.waitForURL('**/remedies/walking/');
  await expect(page.locator('h1')).toContainText('Walking');
  await page.waitForLoadState('networkidle');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/remedies/walking/');
  expect(kept.filter((path) => path.startsWith('/s/'))).toEqual([]);
});

test('the search works on what is kept', async ({ page, site }) => {
  await firstVisit(page);
  const done = () =>
    expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
  await page.goto('/search/#q=hot+water+bottle');
  await done();
  await page.waitForLoadState('networkidle');
  await disconnect(page, site);
  await page.goto('/now/');
  await page.goto('/search/#q=hot+water+bottle');
  await done();
  await expect(page.locator('.hits a').first()).toBeVisible();
  await page.goto('/now/');
  // Another search: what the words mean is kept, and the danger card does not wait for the index.
  await page.goto('/search/#q=cant+pee+back+pain');
  await expect(page.locator('.care-emergency').first()).toBeVisible();
});
