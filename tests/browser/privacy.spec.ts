/** Safe and private: no request leaves the site, no policy is broken, nothing is kept but a theme. */
import { expect, test, type Page } from '@playwright/test';
import { addresses } from './pages.ts';
import { openSearch } from './search-box.ts';

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

const done = (page: Page) =>
  expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', { timeout: 15_000 });
const box = (page: Page) => page.getByRole('combobox');
const search = async (page: Page, words: string) => {
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#q=/);
  await done(page);
};

/** What people do with a search, in words that must not leave their device: all have "secretly". */
const journeys: Record<string, (page: Page) => Promise<unknown>> = {
  'from the first page': async (page) => {
    await page.goto('/');
    await search(page, 'secretly numb between my legs');
  },
  'from an article': async (page) => {
    await page.goto('/remedies/heat-and-ice/');
    await openSearch(page);
    await search(page, 'secretly sciatica');
  },
  'on the search page, with suggestions': async (page) => {
    await page.goto('/search/');
    await box(page).pressSequentially('secretly heat');
    await search(page, 'secretly heat pad');
  },
  'a result, and back': async (page) => {
    await page.goto('/search/#q=secretly+hot+water+bottle');
    await done(page);
    await page.locator('.hits a').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    await page.goBack();
    await done(page);
  },
  'a result in a tab of its own': async (page) => {
    await page.goto('/search/#q=secretly+sciatica');
    await done(page);
    const tab = page.context().waitForEvent('page');
    await page
      .locator('.hits a')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await (await tab).waitForLoadState();
  },
  'loaded again': async (page) => {
    await page.goto('/search/#q=secretly+want+to+kill+myself');
    await done(page);
    await page.reload();
    await done(page);
  },
  'a choice of results, and a word as it was typed': async (page) => {
    await page.goto('/search/#q=secretly+siatica');
    await done(page);
    await page.getByRole('link', { name: /Search instead for/ }).click();
    await page.goto('/search/#q=secretly+back+pain');
    await done(page);
    await page.getByText('Show only …').click();
    await page.locator('.filters').getByRole('link', { name: 'Causes' }).click();
    await page.waitForURL(/aspect=cause/);
    await done(page);
  },
  'to the danger signs from a card': async (page) => {
    await page.goto('/search/#q=secretly+cant+pee+back+pain');
    await done(page);
    await page.locator('.hits a').first().click();
    await page.waitForURL(/emergency-signs/);
  },
  'on to another page, with a picture and its share sheet': async (page) => {
    await page.goto('/search/#q=secretly+lifting+a+heavy+box');
    await done(page);
    await page.locator('.hits a').first().click();
    await page
      .getByRole('button', { name: /^Share section/ })
      .first()
      .click();
    await page.goto('/causes/');
  },
  'the search fails': async (page) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto('/search/#q=secretly+sore');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  },
};

for (const [name, journey] of Object.entries(journeys))
  test(`no request has a word of a search: ${name}`, async ({ page }) => {
    const requests: string[] = [];
    page.context().on('request', (request) => {
      const { referer = '' } = request.headers();
      requests.push(`${request.url()} ${referer} ${request.postData() ?? ''}`);
    });
    await journey(page);
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(1);
    // A fragment is no part of what is sent; Chromium tells of it all the same.
    const sent = requests.map((request) => request.replace(/#\S*/g, ''));
    expect(sent.filter((request) => /secretly/i.test(decodeURIComponent(request)))).toEqual([]);
  });

test('a search of before, with its words in the query, is rewritten at once', async ({ page }) => {
  await page.goto('/search/?q=back%20pain&aspect=cause');
  await expect(page).toHaveURL(/\/search\/#q=back\+pain&aspect=cause$/);
  await done(page);
  await expect(page.getByRole('link', { name: /^Causes.*chosen/ })).toBeVisible();
  await page.reload();
  await done(page);
  await expect(box(page)).toHaveValue('back pain');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a search leads to the parts of the body, and no request has its words', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await page.goto('/');
    await page.getByRole('searchbox').fill('secretly');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/where\/\??$/);
    expect(requests.filter((request) => request.includes('secretly'))).toEqual([]);
  });
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
