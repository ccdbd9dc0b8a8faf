/** On the page a search led to: the section in view, the words marked, and a way to end that. */
import { expect, test, type Page } from '@playwright/test';
import { fromSearch } from './from-search.ts';

const markedWords = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search-words') ?? [])].map((range) => (range as Range).toString()),
  );

test('the words are marked, and the address has none of them', async ({ page }) => {
  await fromSearch(page, '/remedies/heat-and-ice/#how-to-do-it', 'warm towel');
  await expect(page.locator('#how-to-do-it')).toBeInViewport();
  await expect(page.getByText('The words you searched for are marked.')).toBeVisible();
  expect((await markedWords(page)).map((word) => word.toLowerCase())).toContain('towel');
  await expect(page).toHaveURL(/\/remedies\/heat-and-ice\/#how-to-do-it$/);
});

test('a link to a section, copied there, has none of the words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fromSearch(page, '/remedies/heat-and-ice/#how-to-do-it', 'warm towel');
  await expect(page).toHaveURL(/\/#how-to-do-it$/);
  await page.getByRole('button', { name: 'Share section: How to use heat' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/s\/remedies\/heat-and-ice\/how-to-do-it\/$/);
});

test('one button ends the marking', async ({ page }) => {
  await fromSearch(page, '/remedies/heat-and-ice/', 'heat');
  await page.getByRole('button', { name: 'Remove marks' }).click();
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByText('The words you searched for are marked.')).toBeHidden();
  await expect(page.locator('#main')).toBeFocused();
});

test('a result of the search carries its words along', async ({ page }) => {
  await page.goto('/search/#q=hot%20water%20bottle');
  await page.locator('.hits a').first().click();
  await expect(page.getByText('The words you searched for are marked.')).toBeVisible();
  expect(await markedWords(page)).not.toEqual([]);
});

test('words that stand nowhere mark nothing and say nothing', async ({ page }) => {
  await fromSearch(page, '/remedies/heat-and-ice/', 'xylophone');
  await expect(page).toHaveURL(/\/remedies\/heat-and-ice\/$/);
  expect(await markedWords(page)).toEqual([]);
  await expect(page.getByText('The words you searched for are marked.')).toBeHidden();
});

test('the words are marked once, not on a later visit', async ({ page }) => {
  await fromSearch(page, '/remedies/heat-and-ice/', 'towel');
  await expect(page.getByText('The words you searched for are marked.')).toBeVisible();
  await page.reload();
  await expect(page.locator('article h1')).toBeVisible();
  expect(await markedWords(page)).toEqual([]);
});

test('where nothing can be kept, the page is there without marks', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto('/search/#q=hot%20water%20bottle');
  await page.locator('.hits a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
  expect(await markedWords(page)).toEqual([]);
});
