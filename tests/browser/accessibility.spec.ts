/** axe on every built page, in both themes, on a phone and on a desktop. */
import { type Page, expect } from '@playwright/test';
import axe from 'axe-core';
import { addresses } from './pages.ts';
import { test } from './visit.ts';

// A page of all claims takes axe half a minute on a small machine.
test.describe.configure({ timeout: 120_000 });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in a page, as "rule: element". It is put there once for all looks at the page: the
 * second is twice as fast. Frames are not searched, as the site's policy forbids them.
 */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: tags,
      resultTypes: ['violations'],
      iframes: false,
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, standards);
}

test('axe as it is set here does find what is wrong', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Too faint to read';
    faint.style.color = '#999';
    faint.style.backgroundColor = '#aaa';
    document.querySelector('main')?.append(faint, document.createElement('img'));
  });
  const found = (await violations(page)).join();
  for (const rule of ['color-contrast', 'image-alt']) expect(found).toContain(rule);
});

const phone = 320;
const desktop = 1280;

/**
 * Every page is seen in both themes and at both widths. Which theme goes with which width
 * alternates from page to page, so that shared parts are seen in all four ways.
 */
for (const [index, address] of addresses.entries()) {
  const [lightWidth, darkWidth] = index % 2 === 0 ? [phone, desktop] : [desktop, phone];
  test(`axe finds nothing on ${address}`, async ({ tab }) => {
    await tab.goto(address);
    for (const [colorScheme, width] of [
      ['light', lightWidth],
      ['dark', darkWidth],
    ] as const) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 800 });
      expect(await violations(tab), `${colorScheme}, ${width} px`).toEqual([]);
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
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });

test('axe finds nothing with suggestions, with a term open, and with pictures in words', async ({
  page,
}) => {
  await page.goto('/causes/');
  await page.getByRole('combobox').pressSequentially('sciatica');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.goto('/symptoms/sudden-spasm/');
  await page.locator('summary').first().click();
  await page.locator('.term').first().click();
  await expect(page.locator('.term-note:popover-open')).toBeVisible();
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
