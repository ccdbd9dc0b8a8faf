/** "For your situation": danger, then what to do, then what is different. No script is needed, and the keyboard is enough. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

const pages = addresses.filter((address) => /^\/for\/[^/]+\/$/.test(address));

/** Windows of a phone that such a page may be high. */
const SCREENS = 6;

test('the list leads to every page, and each back to the list', async ({ page }) => {
  await page.goto('/for/');
  const listed = await page
    .locator('.decks a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect([...listed].sort()).toEqual([...pages].sort());
  for (const address of pages) {
    await page.goto(address);
    await page.getByRole('link', { name: 'For your situation' }).click();
    await expect(page).toHaveURL(/\/for\/$/);
  }
});

test('every page: danger first and short, then steps, then what is different; all large enough for a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of pages) {
    await page.goto(address);
    const danger = page.locator('.own-danger');
    const lines = await danger.locator('li').count();
    expect(lines, address).toBeGreaterThanOrEqual(3);
    expect(lines, address).toBeLessThanOrEqual(7);
    expect((await danger.boundingBox())?.height, address).toBeLessThanOrEqual(500);
    await expect(danger.getByRole('link'), address).toBeInViewport({ ratio: 1 });
    const tops = await page
      .locator('.own-danger, .own-signs, .acts, .different, .sources, .ways-on')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops, address).toHaveLength(6);
    expect(
      [...tops].sort((a, b) => a - b),
      address,
    ).toEqual(tops);
    const height = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(height, address).toBeLessThanOrEqual(SCREENS);
    for (const link of await page.locator('main a').all())
      expect((await link.boundingBox())?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
    await expect(page.locator('script[src]:not([src="/keep.js"])'), address).toHaveCount(0);
  }
});

test('every line of a page stands on its page of sources, with what it rests on', async ({
  page,
}) => {
  for (const address of pages) {
    await page.goto(address);
    const told = await page.locator('.acts p, .different li').allInnerTexts();
    await page.getByRole('link', { name: 'Sources of this page' }).click();
    await expect(page).toHaveURL(`${address}sources/`);
    expect(await page.locator('h3').allInnerTexts()).toEqual(told);
    expect(await page.locator('.cited > li').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: 'Do this now' }).click();
    await expect(page).toHaveURL(`${address}#now`);
    await expect(page.locator('#now')).toBeInViewport();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard alone: from home to a page, to its numbers to call, and on to its deck', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'It is a child' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/for\/children\/$/);
    // Past the header, the first stop of the page is the way back; then come the numbers.
    await page.getByRole('link', { name: 'For your situation' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Numbers to call, and all signs' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/help\/emergency-signs\/#care-emergency$/);
    await page.goto('/for/older-people/');
    await page.getByRole('link', { name: 'Cards: falls and thin bones' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cards\/falls-and-thin-bones\/$/);
  });

  test('home keeps leading to what is dangerous in itself', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'I have had cancer' })).toHaveAttribute(
      'href',
      '/help/emergency-signs/#cancer',
    );
    await expect(page.getByRole('link', { name: 'Fever, or weak immunity' })).toHaveAttribute(
      'href',
      '/symptoms/fever-and-feeling-unwell/',
    );
  });
});

test('on paper: danger, steps and lines, no ways on, and the address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/for/pregnancy/');
  await expect(page.locator('.own-danger')).toBeVisible();
  await expect(page.locator('.different')).toBeVisible();
  await expect(page.locator('.ways-on')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Read on' })).toBeHidden();
  await expect(page.locator('.checked span')).toBeVisible();
});
