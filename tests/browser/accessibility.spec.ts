/** axe on what is there only after something was done; every page as it comes: every-page.spec.ts. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { fromSearch } from './from-search.ts';
import { openSearch } from './search-box.ts';

// A page of all claims takes axe half a minute on a small machine.
test.describe.configure({ timeout: 120_000 });

const phone = 320;
const desktop = 1280;

/** States of the search, by what is typed or where it leads. */
const searches = [
  '/search/#q=heat',
  '/search/#q=siatica%20xylophone',
  '/search/#q=pain&aspect=remedy',
  '/search/#q=numb%20between%20my%20legs',
  '/search/#q=back%20pain%20and%20fever',
  '/search/#q=banana%20bread%20recipe',
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
      await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });

test('axe finds nothing with the words of a search marked', async ({ page }) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await fromSearch(page, '/remedies/heat-and-ice/', 'warm towel');
  await expect(page.getByRole('button', { name: 'Remove marks' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing with suggestions, with a term, a fold and a source open', async ({
  page,
}) => {
  await page.goto('/causes/');
  const box = await openSearch(page);
  await box.pressSequentially('sciatica');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.goto('/symptoms/sudden-spasm/');
  await page.locator('.care-emergency summary').click();
  await page.locator('.term').first().click();
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.locator('.cite a').first().click();
  await expect(page.locator('.term-note:popover-open')).toContainText('All sources of this page');
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing with the share sheet open (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: colorScheme === 'light' ? phone : desktop, height: 800 });
    await page.goto('/remedies/heat-and-ice/');
    await page.getByRole('button', { name: 'Share section: Does it help?' }).click();
    await page.getByText('QR code', { exact: true }).click();
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

test('axe finds nothing on a share page, held still', async ({ page }) => {
  const address = '/s/remedies/heat-and-ice/does-it-help/';
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
