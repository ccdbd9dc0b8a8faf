/** Searching: results, states, keyboard, address, and what is loaded when. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { articles } from './pages.ts';
import { openSearch } from './search-box.ts';

const hits = (page: Page) => page.locator('.hits li');

test('a search from any page shows sections with the words found', async ({ page }) => {
  await page.goto('/causes/');
  const box = await openSearch(page);
  await expect(box).toBeFocused();
  await box.fill('ice pack');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=ice\+pack$/);
  await expect(hits(page).first()).toContainText('Heat and ice');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await expect(page).toHaveTitle(/^ice pack: Search/);
});

test('a hit leads to its section', async ({ page }) => {
  await page.goto('/search/#q=how%20long%20does%20sciatica%20last');
  const link = page.locator('.hits a[href*="#"]').first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await expect(page.locator(target.hash)).toBeInViewport();
});

test('every section link that a search shows exists', async ({ page }) => {
  for (const query of ['pain', 'muscle', 'help', 'weeks']) {
    await page.goto(`/search/#q=${query}`);
    await expect(hits(page).first()).toBeVisible();
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
    const links = await page
      .locator('.hits a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      expect(articles).toContain(pathname);
      const html = await (await page.request.get(pathname)).text();
      if (hash) expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
  }
});

test('the number of results is announced once', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('site-search > [role=status]');
    if (!status) throw new Error('The search page has no live region.');
    new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    }).observe(status, { childList: true });
  });
  await page.getByRole('combobox').fill('sciatica');
  await page.keyboard.press('Enter');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(heard).not.toEqual([]);
  // Long enough for a second announcement, which comes a moment after what it announces.
  await page.waitForTimeout(300);
  const said = await heard();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\d+ pages? for “sciatica”$/);
});

test('the keyboard alone: search, go to a result, and back', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('combobox');
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.type('heat');
  await page.keyboard.press('Enter');
  const first = page.locator('.hits a').first();
  await expect(first).toBeVisible();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('heat');
  await expect(first).toBeVisible();
});

test('back and forward go through the searches', async ({ page }) => {
  await page.goto('/search/#q=heat');
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('combobox').fill('sciatica');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hit-count')).toContainText('sciatica');
  await page.goBack();
  await expect(page.locator('.hit-count')).toContainText('heat');
  await expect(page.getByRole('combobox')).toHaveValue('heat');
  await page.goForward();
  await expect(page.locator('.hit-count')).toContainText('sciatica');
});

test('a query about something else gets nothing, and ways on', async ({ page }) => {
  for (const query of ['xylophone', 'banana bread recipe', 'heat pump prices']) {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(page.getByText(`Nothing here about “${query}”.`)).toBeVisible();
    await expect(hits(page)).toHaveCount(0);
  }
  const results = page.locator('[data-results]');
  await expect(results.getByRole('link', { name: 'A to Z' })).toBeVisible();
  await expect(results.getByRole('link', { name: 'Where does it hurt?' })).toBeVisible();
});

test('a misspelt word is repaired, and the repair can be refused', async ({ page }) => {
  await page.goto('/search/#q=siatica');
  await expect(page.getByText('Showing results for sciatica.')).toBeVisible();
  await expect(hits(page).first()).toContainText('Sciatica');
  await page.getByRole('link', { name: 'Search instead for siatica' }).click();
  await expect(page.getByText('Nothing here about “siatica”.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Showing results for sciatica.')).toBeVisible();
});

test('a word that nothing is about is named, and the rest is answered', async ({ page }) => {
  await page.goto('/search/#q=xylophone%20back%20spasm');
  await expect(page.getByText('Nothing here about “xylophone”.')).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
});

test('what the index adds moves neither the first results nor the focus', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/#q=ice%20pack');
  const link = hits(page).first().locator('a').first();
  await expect(link).toBeVisible();
  await link.focus();
  const before = await link.boundingBox();
  release(undefined);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await expect(link).toBeFocused();
  expect(await link.boundingBox()).toEqual(before);
});

test('results can be narrowed by kind and by part of the body, and widened again', async ({
  page,
}) => {
  await page.goto('/search/#q=pain');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  await page.getByText('Show only …').click();
  await page.locator('.filters').getByRole('link', { name: 'Remedies', exact: true }).click();
  await expect(page).toHaveURL(/aspect=remedy/);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const articlesShown = async () =>
    hits(page).evaluateAll((all) => all.map((hit) => (hit as HTMLElement).dataset['article']));
  expect(await articlesShown()).not.toEqual([]);
  for (const article of await articlesShown()) expect(article).toMatch(/^remedies\//);
  await page.getByRole('link', { name: /Remedies.*chosen/ }).click();
  await expect(page).not.toHaveURL(/aspect=/);
});

test('when only the index fails, the pages that fit by meaning are shown all the same', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/#q=heat');
  await expect(hits(page).first()).toContainText('Heat and ice');
  await expect(page.getByText('The full text could not be searched.')).toBeVisible();
});

test('a search that cannot be loaded says so and leads on, and the next try works', async ({
  page,
}) => {
  await page.route('**/search/lexicon.json', (route) => route.abort());
  await page.goto('/search/#q=heat');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await expect(page.locator('[data-results]').getByRole('link', { name: 'A to Z' })).toBeVisible();
  await page.unroute('**/search/lexicon.json');
  await page.reload();
  await expect(hits(page).first()).toBeVisible();
});

test('what is typed is shown as text, never as markup', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)> xylophone')}`);
  await expect(page.locator('site-search')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('site-search img')).toHaveCount(0);
});

test('nothing of the search is loaded before a reader turns to it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  for (const address of ['/', '/symptoms/sudden-spasm/', '/search/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(loaded.filter((url) => /\/pagefind\/|lexicon/.test(url))).toEqual([]);
});

test('the first result is on the screen after 142 KB at most', async ({ page }) => {
  // Note in the page itself what had been loaded when the first result appeared.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.hits li')) return;
      observer.disconnect();
      // The typeface belongs to every page, and no word waits for it.
      const loaded = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('.woff2'));
      Object.assign(window, { loaded });
    }).observe(document, { childList: true, subtree: true });
  });
  for (const query of ['heat', 'pain down the leg', 'numb between legs']) {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(hits(page).first()).toBeVisible();
    const loaded = await page.evaluate(() => (window as unknown as { loaded: string[] }).loaded);
    // As a host sends it: the index is compressed already, the rest is brotli.
    const sizes = await Promise.all(
      [page.url(), ...loaded].map(async (url) => {
        const body = await (await page.request.get(url)).body();
        return Math.min(body.length, brotliCompressSync(body).length);
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`search for "${query}": ${total} bytes to the first result, ${sizes.length} files`);
    expect(sizes.length).toBeGreaterThan(2);
    expect(total, query).toBeLessThanOrEqual(147_500);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search form leads to the parts of the body, and the page says why', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('slipped disc');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/where\//);
    await expect(page.locator('noscript p')).toContainText('Search needs JavaScript');
    await page.getByRole('link', { name: 'Lower back' }).click();
    await expect(page.getByRole('link', { name: 'It seized up suddenly' })).toBeInViewport();
  });

  test('the search page offers no box that cannot search', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('noscript p')).toContainText('Search needs JavaScript');
    await expect(page.locator('main .search')).toBeHidden();
    await expect(page.getByRole('link', { name: 'sciatica' })).toBeVisible();
  });
});
