/** What is on the screen of the search page stays where it is while results come. */
import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 844 } });

/** The most that may move, as the sum of all layout shifts of a visit. */
const MOST = 0.05;

/** A processor four times as slow, and every shift counted, also those right after a key or a tap. */
async function watchShifts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const done = (page: Page) =>
  expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', { timeout: 30_000 });

async function shiftsOf(page: Page): Promise<number> {
  await done(page);
  // A moment later, the last change has been painted and reported.
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(painted));
    await new Promise((reported) => setTimeout(reported, 200));
    return (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0);
  });
}

for (const query of ['sciatica', 'numb between my legs', 'i want to kill myself', 'heat pump'])
  test(`opening a search for "${query}"`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    expect(await shiftsOf(page)).toBeLessThanOrEqual(MOST);
  });

test('one search after another', async ({ page }) => {
  await watchShifts(page);
  await page.goto('/search/');
  for (const query of ['sciatica', 'numb between my legs', 'heat']) {
    await page.getByRole('combobox').fill(query);
    await page.getByRole('combobox').press('Enter');
    await expect(page.locator('.hit-count')).toContainText(query, { timeout: 30_000 });
    await done(page);
  }
  expect(await shiftsOf(page)).toBeLessThanOrEqual(MOST);
});

test('a search on offer, from the page before anybody types', async ({ page }) => {
  await watchShifts(page);
  await page.goto('/search/');
  await page.getByRole('link', { name: 'heat or ice' }).click();
  expect(await shiftsOf(page)).toBeLessThanOrEqual(MOST);
});
