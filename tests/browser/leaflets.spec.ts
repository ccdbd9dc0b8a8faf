/** Leaflets: each prints on one A4 page, large enough to read, with danger, date, address and code. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

const leaflets = addresses.filter((address) => /^\/leaflets\/[^/]+\/$/.test(address));

/** Pages of a PDF, as its page tree counts them. */
const pagesOf = (pdf: Buffer) =>
  Math.max(...Array.from(pdf.toString('latin1').matchAll(/\/Count (\d+)/g), ([, n]) => Number(n)));

/** A point in CSS pixels. */
const POINT = 96 / 72;

test('there are twelve leaflets or more, all in the list', async ({ page }) => {
  expect(leaflets.length).toBeGreaterThanOrEqual(12);
  await page.goto('/leaflets/');
  const listed = await page
    .locator('.decks a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(listed.sort()).toEqual([...leaflets].sort());
});

for (const address of leaflets)
  test(`${address} is one A4 page on paper`, async ({ page, browserName }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    await expect(page.locator('.bar, .leaflet-top').filter({ visible: true })).toHaveCount(0);
    for (const words of ['999', 'numbness between legs', 'Facts checked', 'Not yet clinically'])
      await expect(page.locator('.sheet').getByText(words).first()).toBeVisible();
    const sizes = await page
      .locator('.sheet :is(h1, h2, p, li, a, strong, span)')
      .evaluateAll((found) => found.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10 * POINT);
    const pictures = page.locator('.sheet img');
    await pictures.evaluateAll((found) =>
      Promise.all(
        found.map((image) => {
          (image as HTMLImageElement).loading = 'eager';
          return (image as HTMLImageElement).decode();
        }),
      ),
    );
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
    test.skip(browserName !== 'chromium', 'Only Chromium prints to a file.');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesOf(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

test.describe('on a phone and without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('it says how to print, and fits', async ({ page }) => {
    await page.goto('/leaflets/first-hour/');
    await expect(page.getByText('Print this page with your browser.')).toBeVisible();
    const sheet = await page.locator('.sheet').boundingBox();
    expect(sheet?.width).toBeLessThanOrEqual(320);
  });
});
