/**
 * What holds on every page, in one visit: axe finds nothing in either theme, nothing is cut off at
 * any width, nobody else is asked, no policy is broken, no picture is missing, nothing is kept, and
 * no list is longer than somebody scrolls on a phone.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { overflowing } from './overflowing.ts';
import { addresses } from './pages.ts';

/** One tab goes from page to page, which saves a third of the time. */
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions } = project.use;
      const context = await browser.newContext({
        ...contextOptions,
        serviceWorkers: 'block',
        ...(baseURL && { baseURL }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

const phone = 320;
const desktop = 1280;
const widths = [phone, 375, 480, 640, 768, 896, 1024, desktop, 1600];

/** Windows of a phone that a page may be high; what is longer is a list to part, or a text to cut. */
const SCREENS = 15;
const phoneWindow = { width: 390, height: 844 };

/** Height of a page in windows of a phone. */
async function screensOf(page: Page): Promise<number> {
  await page.setViewportSize(phoneWindow);
  return page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
}

/** Hears what a page asks of others, and what goes wrong in it, until it is told to stop. */
function listenTo(page: Page, origin: string) {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) heard.push(`asks ${request.url()}`);
  });
  // Chromium tells there of a broken policy, too.
  page.on('console', (message) => {
    // No worker comes here: playwright.config.ts says why, and Playwright says so for every page.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return () => {
    page.removeAllListeners();
    return heard;
  };
}

/** Addresses of pictures that do not load; those further down, too, which a reader comes to later. */
const missingPictures = (page: Page) =>
  page.evaluate(async () => {
    const shown = [...document.images].map(async (image) => {
      image.loading = 'eager';
      return image.decode().then(
        () => [],
        () => [image.src],
      );
    });
    return (await Promise.all(shown)).flat();
  });

const originOf = (baseURL = '') => new URL(baseURL).origin;

// A page of many links takes axe a while on a small machine.
test.describe.configure({ timeout: 120_000 });

/**
 * Every page is seen in both themes and at both widths. Which theme goes with which width
 * alternates from page to page, so that shared parts are seen in all four ways.
 */
for (const [index, address] of addresses.entries()) {
  const [lightWidth, darkWidth] = index % 2 === 0 ? [phone, desktop] : [desktop, phone];
  test(`all is well on ${address}`, async ({ tab, baseURL }) => {
    const heard = listenTo(tab, originOf(baseURL));
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.setViewportSize({ width: lightWidth, height: 800 });
    await tab.goto(address);
    for (const [colorScheme, width] of [
      ['light', lightWidth],
      ['dark', darkWidth],
    ] as const) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await violations(tab), `axe, ${colorScheme}, ${width} px`).toEqual([]);
    }
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 700 });
      expect.soft(await overflowing(tab), `cut off at ${width} px`).toEqual([]);
    }
    expect.soft(await screensOf(tab), 'screens of a phone').toBeLessThanOrEqual(SCREENS);
    expect.soft(await missingPictures(tab), 'pictures').toEqual([]);
    expect.soft(heard(), 'requests and console').toEqual([]);
    expect.soft(await tab.context().cookies(), 'cookies').toEqual([]);
    expect.soft(await tab.evaluate(() => Object.keys(localStorage)), 'storage').toEqual([]);
  });
}

test('what is wrong is seen here', async ({ page, baseURL }) => {
  await page.route('**/symptoms/sudden-spasm/', async (route) => {
    const response = await route.fetch();
    const wrong =
      '<script>1</script><img src="https://example.org/a.png"><img src="/none.png">' +
      '<p class="wide">Too wide, too faint to read</p>' +
      '<style>.wide { min-width: 2000px; min-height: 13000px; color: #999; background: #aaa }</style>';
    const html = (await response.text()).replace('<h1>', `${wrong}<h1>`);
    const headers = { ...response.headers(), 'content-security-policy': '' };
    const loose = html
      .replace("img-src 'self'", 'img-src *')
      .replace(/style-src [^;]*/, "style-src 'unsafe-inline'");
    await route.fulfill({ response, headers, body: loose });
  });
  await page.route('https://example.org/**', (route) => route.abort());
  const heard = listenTo(page, originOf(baseURL));
  await page.goto('/symptoms/sudden-spasm/');
  const found = (await violations(page)).join();
  for (const rule of ['color-contrast', 'image-alt']) expect(found).toContain(rule);
  expect((await overflowing(page)).join()).toContain('Too wide');
  expect(await screensOf(page)).toBeGreaterThan(SCREENS);
  const lost = ['https://example.org/a.png', `${originOf(baseURL)}/none.png`];
  expect(await missingPictures(page)).toEqual(lost);
  const all = heard().join('\n');
  expect(all).toContain('asks https://example.org/a.png');
  expect(all).toContain('Content Security Policy');
});
