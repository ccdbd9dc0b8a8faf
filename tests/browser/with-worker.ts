/** What specs about keeping pages share: the site, its worker, and a connection that comes and goes. */
import { test as base, expect, type Page } from '@playwright/test';
import { ChangeableSite } from './changeable-site.ts';

export { expect };

/** A test with a site of its own; `page.goto` takes addresses of it. */
export const test = base.extend<{ site: ChangeableSite }>({
  serviceWorkers: 'allow',
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
  site: async ({}, use) => {
    const site = await ChangeableSite.open();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Where the worker stands: of the newest one on its way, or of the one there is. */
export const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { installing, waiting, active } = registration ?? {};
    return (installing ?? waiting ?? active)?.state;
  });

/** Waits until the worker has kept what it keeps at once, and the page that is open. */
export const workerReady = (page: Page) =>
  expect.poll(() => stateOf(page), { timeout: 30_000 }).toBe('activated');

/** First visit: a page is read, and the worker comes. */
export async function firstVisit(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await workerReady(page);
}

/** The connection goes away, for the device and for the site. */
export async function disconnect(page: Page, site: ChangeableSite): Promise<void> {
  site.gone = true;
  await page.context().setOffline(true);
}

/** The connection is back. */
export async function connect(page: Page, site: ChangeableSite): Promise<void> {
  site.gone = false;
  await page.context().setOffline(false);
}

/** The line of a page from the store. */
export const line = (page: Page) => page.locator('.kept-line');

/** Today as the line names it. */
export const todayInWords = () =>
  new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Names of the stores there are. */
export const stores = (page: Page) => page.evaluate(() => caches.keys());
