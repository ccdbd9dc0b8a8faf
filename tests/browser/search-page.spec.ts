/** The search page when something is in the way: its script, a choice too narrow, the way back. */
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-results]');
const starts = (page: Page) => page.locator('.starts');
const done = (page: Page) =>
  expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', { timeout: 15_000 });

test('when its script does not run, the page leads on', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/search/#q=numb%20between%20my%20legs');
  await expect(results(page)).toContainText('The search is not ready.');
  await expect(starts(page).getByRole('link', { name: 'A to Z' })).toBeVisible();
  await expect(starts(page).getByRole('link', { name: /^Danger signs/ })).toBeVisible();
});

test('before anybody types there are ways in, each a big target in the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/');
  for (const name of ['What now?', 'Where it hurts', 'Danger signs', 'A to Z']) {
    const way = starts(page).getByRole('link', { name });
    await expect(way).toBeInViewport({ ratio: 1 });
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  for (const search of await starts(page).locator('.chips a').all())
    expect((await search.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('a search on offer fills the box and makes room for its results; going back brings it back', async ({
  page,
}) => {
  await page.goto('/search/');
  await starts(page).getByRole('link', { name: 'heat or ice' }).press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=heat\+or\+ice$/);
  await done(page);
  await expect(page.getByRole('combobox')).toHaveValue('heat or ice');
  await expect(page.locator('.hits a').first()).toContainText('Heat and ice');
  await expect(starts(page)).toBeHidden();
  await expect(results(page)).toBeFocused();
  await page.goBack();
  await expect(starts(page)).toBeVisible();
});

test('who comes with a query never sees what is for those without one', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: boolean[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const part = document.querySelector('.starts');
      if (part && getComputedStyle(part).display !== 'none')
        seen.push(getComputedStyle(part).visibility === 'visible');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('/search/#q=sciatica');
  await done(page);
  expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).not.toContain(
    true,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page stays, and a search on offer leads to what answers it', async ({ page }) => {
    await page.goto('/search/');
    await expect(page).toHaveURL(/\/search\/$/);
    await starts(page).getByRole('link', { name: 'heat or ice' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Heat and ice');
  });
});

test('while its script is on the way, nothing is said of that, and nothing later', async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'empty');
  await expect(page.getByText('The search is not ready.')).toHaveCount(0);
});

test('a choice too narrow says so, keeps the choices, and can be taken back', async ({ page }) => {
  await page.goto('/search/#q=back%20pain&aspect=help&region=Neck');
  await done(page);
  const none = results(page).getByText('Nothing of this kind about “back pain”.');
  await expect(none).toBeVisible();
  await expect(results(page)).not.toContainText('This site is about');
  await expect(page.locator('.filters a').first()).toBeVisible();
  await results(page).getByRole('link', { name: 'Show all pages' }).click();
  await expect(page.locator('.hits li').first()).toBeVisible();
  await expect(results(page)).toBeFocused();
});

test('all pages are those of the words as they were typed', async ({ page }) => {
  await page.goto('/search/#q=siatica+back+pain&spelling=as-typed&aspect=help&region=Neck');
  await done(page);
  await results(page).getByRole('link', { name: 'Show all pages' }).click();
  await expect(page).toHaveURL(/#q=siatica\+back\+pain&spelling=as-typed$/);
  await done(page);
  await expect(page.getByText('Showing results for')).toHaveCount(0);
});

test('a choice that is pressed keeps the focus', async ({ page }) => {
  await page.goto('/search/#q=back%20pain');
  await done(page);
  await page.getByText('Show only …').click();
  await page.locator('.filters').getByRole('link', { name: 'Causes' }).press('Enter');
  await expect(page).toHaveURL(/aspect=cause/);
  await done(page);
  await expect(page.getByRole('link', { name: /^Causes.*chosen/ })).toBeFocused();
});

test('the number that is announced is the one that is shown in the end', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('site-search > [role=status]');
    new MutationObserver(() => {
      if (status?.textContent) said.push(status.textContent);
    }).observe(status ?? document, { childList: true });
  });
  // The meaning of the words finds one page at once, their text more of them later.
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((later) => setTimeout(later, 200));
    await route.continue();
  });
  await page.getByRole('combobox').fill('pregnancy');
  await page.keyboard.press('Enter');
  await done(page);
  const heard = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await expect.poll(heard).toHaveLength(1);
  expect(await heard()).toEqual([await page.locator('.hit-count').textContent()]);
});

test('a box that is reset has the query, as when WebKit goes back to it', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  await done(page);
  await page.evaluate(() => document.querySelector<HTMLFormElement>('site-search form')?.reset());
  await expect(page.getByRole('combobox')).toHaveValue('sciatica');
});

const length = (page: Page) => page.evaluate(() => history.length);

test('the same search again is no further step to go back', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  await done(page);
  const before = await length(page);
  for (let times = 0; times < 3; times++) await page.getByRole('combobox').press('Enter');
  await done(page);
  expect(await length(page)).toBe(before);
});

test('the skip link leaves the search as it is', async ({ page }) => {
  await page.goto('/search/#q=sciatica');
  await done(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q=sciatica$/);
  await expect(page.locator('.hit-count')).toContainText('sciatica');
  await page.reload();
  await done(page);
  await expect(page.getByRole('combobox')).toHaveValue('sciatica');
});

test('Tab goes on from where somebody pressed in the results', async ({ page }) => {
  await page.goto('/search/#q=back%20pain');
  await done(page);
  const items = page.locator('.hits > li');
  await items.nth(2).locator('.hit-aspect').click();
  await page.keyboard.press('Tab');
  await expect(
    items.nth(2).locator('.hit-other a').or(items.nth(3).locator('a').first()).first(),
  ).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('a search takes the keyboard of the phone away', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('combobox').fill('sciatica');
    await page.keyboard.press('Enter');
    await done(page);
    await expect(page.getByRole('combobox')).not.toBeFocused();
  });
});

test('back from a result leads to the place in the list where the reader was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/search/#q=back%20spasm');
  await expect(page.locator('site-search[data-state="done"]')).toBeVisible();
  const last = page.locator('.hits a').last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(400);
  await last.click();
  await expect(page.locator('article h1')).toBeVisible();
  await page.goBack();
  await expect(page.locator('site-search[data-state="done"]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 50);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(place + 50);
});
