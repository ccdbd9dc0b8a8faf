/** axe on every built page, in both themes, on a phone and on a desktop. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

// A page of all claims takes axe half a minute a time on a small machine.
test.describe.configure({ timeout: 240_000 });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const phone = 320;
const desktop = 1280;

/**
 * Every page is seen in both themes and at both widths. Which theme goes with which width
 * alternates from page to page, so that shared parts are seen in all four ways.
 */
for (const [index, address] of addresses.entries()) {
  const [lightWidth, darkWidth] = index % 2 === 0 ? [phone, desktop] : [desktop, phone];
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const [colorScheme, width] of [
      ['light', lightWidth],
      ['dark', darkWidth],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(found, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

test('axe finds nothing with search results, with a term open, and with pictures in words', async ({
  page,
}) => {
  await page.goto('/search/?q=heat');
  await expect(page.locator('.hits li').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(standards).analyze()).violations).toEqual([]);
  await page.goto('/symptoms/sudden-spasm/');
  await page.locator('summary').first().click();
  await page.locator('.term').first().click();
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(standards).analyze()).violations).toEqual([]);
});
