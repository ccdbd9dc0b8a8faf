/** Suggestions while typing: with the keyboard, with a finger, and without moving the page. */
import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './search-box.ts';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

test("people's words lead to the page that answers", async ({ page }) => {
  await page.goto('/');
  await box(page).pressSequentially('threw my b');
  await expect(options(page).first()).toContainText('threw my back out');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await options(page).first().click();
  await expect(page.locator('article h1')).toBeVisible();
});

test('the keyboard alone: down, up, around, escape, and enter follows', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('sciatic');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveValue('sciatic');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1')).toBeVisible();
});

test('enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto('/causes/');
  await openSearch(page);
  await box(page).pressSequentially('sciatica');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=sciatica$/);
});

test('the list floats: nothing on the page moves', async ({ page }) => {
  await page.goto('/symptoms/');
  await openSearch(page);
  const heading = page.locator('h1');
  const before = await heading.boundingBox();
  await box(page).pressSequentially('heat');
  await expect(options(page).first()).toBeVisible();
  expect(await heading.boundingBox()).toEqual(before);
});

test('a danger sign is offered first', async ({ page }) => {
  await page.goto('/');
  await box(page).pressSequentially('numb between legs');
  await expect(options(page).first()).toContainText('This can be a danger sign');
});

test('a query about something else gets no suggestion', async ({ page }) => {
  await page.goto('/search/');
  await box(page).pressSequentially('heat');
  await expect(options(page).first()).toBeVisible();
  await box(page).pressSequentially(' pump prices');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('without the lexicon the box is a box', async ({ page }) => {
  await page.route('**/search/lexicon.json', (route) => route.abort());
  await page.goto('/');
  await box(page).pressSequentially('heat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=heat$/);
});

test('a suggestion opens in another tab where a reader asks for that', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await box(page).pressSequentially('sciatic');
  await expect(options(page).first()).toBeVisible();
  const opened = context.waitForEvent('page');
  await options(page)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect((await opened).locator('article h1')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  const again = context.waitForEvent('page');
  await options(page).first().click({ button: 'middle' });
  await expect((await again).locator('article h1')).toBeVisible();
  await options(page).first().click({ button: 'right' });
  expect(new URL(page.url()).pathname).toBe('/');
});

test('keys that compose a letter choose nothing and follow nothing', async ({ page }) => {
  await page.goto('/');
  await box(page).pressSequentially('sciatic');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = (await options(page).first().getAttribute('id')) ?? 'none';
  await expect(box(page)).toHaveAttribute('aria-activedescendant', first);
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await box(page).dispatchEvent('keydown', { key, isComposing: true });
    await expect(box(page)).toHaveAttribute('aria-activedescendant', first);
    expect(new URL(page.url()).pathname).toBe('/');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1')).toBeVisible();
});
