/** axe on every built page, in both themes, on a phone and on a desktop. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

// A page of all claims takes axe half a minute a time on a small machine.
test.describe.configure({ timeout: 240_000 });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of addresses) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
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
