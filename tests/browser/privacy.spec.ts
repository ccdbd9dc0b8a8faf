/** Safe and private: no request leaves the site, no policy is broken, nothing is kept but a theme. */
import { expect, type Page } from '@playwright/test';
import { addresses } from './pages.ts';
import { test } from './visit.ts';

/** Opens a page with all its pictures; what it asks of others, what its console says, what is broken. */
async function visit(page: Page, address: string, base = '') {
  const foreign: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) foreign.push(request.url());
  });
  // Chromium tells there of a broken policy, too.
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  // Pictures load when they come into view; here all of them are wanted now.
  const broken = await page.evaluate(async () => {
    const shown = [...document.images].map(async (image) => {
      image.loading = 'eager';
      return image.decode().then(
        () => [],
        () => [image.src],
      );
    });
    return (await Promise.all(shown)).flat();
  });
  page.removeAllListeners();
  return { foreign, problems, broken };
}

for (const address of addresses)
  test(`${address} asks nobody else, breaks no policy, keeps nothing`, async ({ tab, baseURL }) => {
    const nothing = { foreign: [], problems: [], broken: [] };
    expect(await visit(tab, address, baseURL)).toEqual(nothing);
    expect(await tab.context().cookies()).toEqual([]);
    expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

test('a broken policy, a foreign request and a missing picture are seen here', async ({ page }) => {
  await page.route('**/symptoms/sudden-spasm/', async (route) => {
    const response = await route.fetch();
    const wrong = '<script>1</script><img src="https://example.org/a.png"><img src="/none.png">';
    const html = (await response.text()).replace('<h1>', `${wrong}<h1>`);
    const headers = { ...response.headers(), 'content-security-policy': '' };
    await route.fulfill({ response, headers, body: html.replace("img-src 'self'", 'img-src *') });
  });
  await page.route('https://example.org/**', (route) => route.abort());
  const base = new URL(test.info().project.use.baseURL ?? '').origin;
  const { foreign, problems, broken } = await visit(page, '/symptoms/sudden-spasm/', base);
  expect(foreign).toEqual(['https://example.org/a.png']);
  expect(problems.join('\n')).toContain('Content Security Policy');
  expect(broken).toEqual(['https://example.org/a.png', `${base}/none.png`]);
});

test('a search breaks no policy, and its words go nowhere', async ({ page, baseURL }) => {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto('/search/');
  await page.getByRole('combobox').fill('sciatica');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hits li').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  expect(requests.filter((url) => url.includes('sciatica'))).toEqual([]);
});

test('an inline script that somebody slips into a page does not run', async ({ page }) => {
  await page.route('**/symptoms/sudden-spasm/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<h1>', '<script>window.hurt=1</script><h1>');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/symptoms/sudden-spasm/');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('only the search page may run WebAssembly', async ({ page }) => {
  for (const address of addresses) {
    const html = await (await page.request.get(address)).text();
    expect(html.includes('wasm-unsafe-eval'), address).toBe(address === '/search/');
  }
});

test('the host is told to forbid framing and sniffing', async ({ page }) => {
  const headers = (await page.request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});
