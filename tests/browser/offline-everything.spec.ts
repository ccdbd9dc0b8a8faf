/** "Keep everything": its size first, then stop, go on, remove; and what it says when it cannot. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Everything } from '../../src/offline/keep-files.ts';
import { disconnect, expect, firstVisit, line, stores, test } from './with-worker.ts';

test.describe.configure({ timeout: 120_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What a store holds, by path. */
const keptIn = (page: Page, store: string) =>
  page.evaluate(
    async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    store,
  );

test('the whole site is kept, with a stop on the way, and removed again', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/offline/');
  await expect(page.getByText(/The whole site takes up about \d+ MB/)).toBeVisible();
  const status = page.locator('keep-everything [role=status]');
  site.late = 20;
  await button(page, 'Keep everything').click();
  await expect(page.locator('progress')).toBeVisible();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.02);
  await button(page, 'Stop').click();
  await expect(status).toHaveText(/^Stopped\. \d+ MB of \d+ MB are kept\./);
  site.late = 0;
  site.asked.length = 0;
  await page.reload();
  await expect(status).toHaveText(/\d+ MB of \d+ MB are kept/);
  await button(page, 'Go on').click();
  await expect(status).toHaveText(/^Everything is kept on this device: \d+ MB\.$/, {
    timeout: 90_000,
  });
  // What was kept before the stop was not asked for again.
  const list = readFileSync('dist/offline/everything.json', 'utf8');
  const { files } = JSON.parse(list) as Everything;
  expect(site.asked.length).toBeLessThan(Object.keys(files).length);
  await expect(button(page, 'Go on')).toBeHidden();
  // Nothing is kept twice: what was read is all that the worker keeps by itself.
  expect(await keptIn(page, 'pages-read')).toEqual(['/offline/']);

  await disconnect(page, site);
  await page.goto('/remedies/walking/');
  await expect(page.locator('h1')).toContainText('Walking');
  await expect(line(page)).toBeVisible();
  await page.goto('/search/#q=sciatica+leg+pain');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', {
    timeout: 15_000,
  });
  await expect(page.locator('.hits a').first()).toBeVisible();
  const shared = (await keptIn(page, 'everything')).filter((path) => path.startsWith('/s/'));
  expect(shared).toEqual([]);

  await page.goto('/offline/');
  await button(page, 'Remove what I kept and read').click();
  await expect(status).toContainText('Removed');
  await expect(button(page, 'Keep everything')).toBeVisible();
  expect(await stores(page)).toEqual(['kept-at-once']);
  await page.goto('/remedies/walking/');
  await expect(line(page)).toContainText('not kept here');
});

test('a full disk is named, with the next best thing', async ({ page, site }) => {
  await firstVisit(page, '/offline/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: site.address,
    quotaSize: 4_000_000,
  });
  await button(page, 'Keep everything').click();
  const status = page.locator('keep-everything [role=status]');
  await expect(status).toContainText('This device has no more room for this site.', {
    timeout: 60_000,
  });
  await expect(status).toContainText('The danger signs, “What now?” and the pages you read');
  await expect(button(page, 'Go on')).toBeVisible();
});

test('a connection that is lost on the way is named', async ({ page, site }) => {
  await firstVisit(page, '/offline/');
  site.late = 20;
  await button(page, 'Keep everything').click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.01);
  site.gone = true;
  await expect(page.locator('keep-everything [role=status]')).toContainText(
    'The connection was lost.',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and how to call for help', async ({ page }) => {
    await page.goto('/offline/');
    await expect(page.getByText('your browser needs JavaScript')).toBeVisible();
    await expect(page.locator('keep-everything')).toBeHidden();
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  });
});
