/** The worker itself: updates, good and broken, no room, the way out, and nothing about anybody. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundleScript } from '../../src/integrations/offline-bundle.ts';
import {
  disconnect,
  expect,
  firstVisit,
  line,
  stateOf,
  stores,
  test,
  workerReady,
} from './with-worker.ts';

const SIGNS = '/help/emergency-signs/';

const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    try {
      await registration?.update();
      return 'updated';
    } catch (error) {
      return String(error);
    }
  });

/** A page in a new version, as a new worker names it. */
const newVersion = /(\/help\/emergency-signs\/[`"],[`"]?revision[`"]?:[`"])\w{8}/;

test('an update while a page is open takes over, and the page stays as it is', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/');
  await page.evaluate(() => document.body.classList.add('still-the-same'));
  site.edit(SIGNS, '<h1>', '<h1>Changed: ');
  site.edit('/sw.js', newVersion, '$100000000');
  expect(await update(page)).toBe('updated');
  await workerReady(page);
  await expect(page.locator('body.still-the-same')).toHaveCount(1);
  await disconnect(page, site);
  await page.goto(SIGNS);
  await expect(page.locator('h1')).toContainText('Changed: ');
  await expect(line(page)).toBeVisible();
});

const broken: [what: string, path: string, answer: { status?: number; body?: string }][] = [
  ['a worker that is not there', '/sw.js', { status: 404 }],
  ['a worker of a host in trouble', '/sw.js', { status: 500, body: 'Oh dear' }],
  ['a worker that is no script', '/sw.js', { body: '<!doctype html><p>Sign in to the Wi-Fi' }],
  ['a worker that throws', '/sw.js', { body: 'throw new Error("no")' }],
];
for (const [what, path, answer] of broken)
  test(`a broken update leaves the old worker and the network: ${what}`, async ({ page, site }) => {
    await firstVisit(page, SIGNS);
    site.answer(path, answer);
    expect(await update(page)).not.toBe('updated');
    await page.goto('/remedies/walking/');
    await expect(line(page)).toHaveCount(0);
    await disconnect(page, site);
    await page.goto(SIGNS);
    await expect(line(page)).toBeVisible();
  });

test('an update whose pages are not all there leaves the old worker and its pages', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/');
  site.edit('/sw.js', newVersion, '$100000000');
  site.answer(SIGNS, { status: 500 });
  await update(page);
  await workerReady(page);
  await disconnect(page, site);
  await page.goto(SIGNS);
  await expect(line(page)).toBeVisible();
  await expect(page.locator('h1')).toContainText('Danger signs');
});

test('on a full disk the site is what it is without a worker', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 2000 });
  await page.goto('/');
  // Before it was asked for there is none either.
  await expect.poll(() => site.asked).toContain('/sw.js');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => stateOf(page)).toBeUndefined();
  await page.goto(SIGNS);
  await expect(page.locator('h1')).toContainText('Danger signs');
  expect(errors).toEqual([]);
});

test('a disk that fills up later leaves reading as it is', async ({ page, site }) => {
  await firstVisit(page, '/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 2000 });
  await page.goto('/remedies/walking/');
  await expect(page.locator('h1')).toContainText('Walking');
  // Room for pages is made at the cost of pictures and of the search.
  await expect.poll(() => stores(page)).not.toContain('files-read');
  await disconnect(page, site);
  await page.goto(SIGNS);
  await expect(line(page)).toBeVisible();
});

/** What README says to put in place of the worker where no build is possible. */
const inReadme = () =>
  /^ *```js\n([\s\S]*?unregister[\s\S]*?)^ *```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ??
  '';

const killSwitches: [which: string, code: () => string | Promise<string>][] = [
  ['of a build without offline', () => bundleScript('worker-off', 'iife')],
  ['the lines in README', inReadme],
];
for (const [which, code] of killSwitches)
  test(`the kill switch removes the worker and all that it kept: ${which}`, async ({
    page,
    site,
  }) => {
    await firstVisit(page, SIGNS);
    expect(await stores(page)).not.toEqual([]);
    site.answer('/sw.js', { body: await code() });
    // A site that keeps nothing has no script that asks for the worker: the browser asks by itself.
    site.edit('/remedies/walking/', /<script type="module"[\s\S]*?<\/script>/, '');
    await page.goto('/remedies/walking/');
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
    await page.reload();
    await expect(page.locator('h1')).toContainText('Walking');
    await disconnect(page, site);
    await expect(page.goto(SIGNS)).rejects.toThrow(/ERR_/);
  });

test('nobody else is asked, nothing identifies anybody, and no word of a search is sent', async ({
  page,
  site,
}) => {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(site.address)) elsewhere.push(request.url());
  });
  await firstVisit(page, '/');
  site.asked.length = 0;
  await page.goto('/search/?q=secretly%20sore&aspect=cause');
  await expect(page).toHaveURL(/\/search\/#q=secretly\+sore&aspect=cause$/);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', {
    timeout: 15_000,
  });
  await page.waitForLoadState('networkidle');
  expect(site.asked).toContain('/search/');
  expect(site.asked.filter((address) => address.includes('secretly'))).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => url);
  });
  expect(kept.filter((url) => url.includes('secretly'))).toEqual([]);
});
