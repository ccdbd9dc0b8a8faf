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

/** States of the search, by what is typed or where it leads. */
const searches = [
  '/search/?q=heat',
  '/search/?q=siatica%20xylophone',
  '/search/?q=pain&aspect=remedy',
  '/search/?q=numb%20between%20my%20legs',
  '/search/?q=back%20pain%20and%20fever',
  '/search/?q=banana%20bread%20recipe',
  '/remedies/heat-and-ice/?q=warm%20towel',
];

for (const address of searches)
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    for (const [colorScheme, width] of [
      ['light', phone],
      ['dark', desktop],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (address.startsWith('/search/'))
        await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      else await expect(page.getByRole('button', { name: 'Remove marks' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });

test('axe finds nothing with suggestions, with a term open, and with pictures in words', async ({
  page,
}) => {
  await page.goto('/causes/');
  await page.getByRole('combobox').pressSequentially('sciatica');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect((await new AxeBuilder({ page }).withTags(standards).analyze()).violations).toEqual([]);
  await page.goto('/symptoms/sudden-spasm/');
  await page.locator('summary').first().click();
  await page.locator('.term').first().click();
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  expect((await new AxeBuilder({ page }).withTags(standards).analyze()).violations).toEqual([]);
});
