/** Safe and private: no request leaves the site, no policy is broken, nothing is kept but a theme. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

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
