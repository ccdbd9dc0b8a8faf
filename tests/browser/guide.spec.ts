/** "What now?": four questions, no script, and an act at the end of each way. */
import { expect, test, type Page } from '@playwright/test';
import { addresses } from './pages.ts';

const pages = addresses.filter(
  (address) => address.startsWith('/now/') && address !== '/now/sources/',
);
const answers = (page: Page) => page.locator('.choices a');
const asks = (page: Page) => page.locator('.count');

/** Phones on which all answers must stand in the first screen. */
const phones = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 640 },
];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every way ends in something to do, and no page is a dead end', async ({ page }) => {
    const open = ['/now/'];
    const seen = new Set<string>();
    for (const address of open) {
      if (seen.has(address)) continue;
      seen.add(address);
      await page.goto(address);
      const links = await answers(page).evaluateAll((found) =>
        found.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(links.length, address).toBeGreaterThan(0);
      if (!(await asks(page).isVisible()))
        expect(
          (await page.locator('.acts li').count()) + (await page.locator('.stop').count()),
          address,
        ).toBeGreaterThan(0);
      open.push(...links.filter((link) => link.startsWith('/now/')));
    }
    expect([...seen].sort()).toEqual([...pages].sort());
  });

  test('"not sure" is one tap from the numbers to call', async ({ page }) => {
    await page.goto('/now/');
    await page.getByRole('link', { name: 'not sure' }).click();
    await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
    await expect(page.getByRole('link', { name: /116 123/ })).toBeVisible();
    await expect(page.getByText('maternity unit now for:')).toBeVisible();
  });

  test('a bad fall: stay still, and the numbers, two taps from the start', async ({ page }) => {
    await page.goto('/now/');
    await page.getByRole('link', { name: 'No, none of these' }).click();
    await page.getByRole('link', { name: 'A bad accident' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Stay still. Call an ambulance.',
    );
    await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
    await expect(page.getByText('keep the head and neck as you found them')).toBeVisible();
  });

  test('a fall past 65 leads to what fits a fall, and to nothing about pregnancy', async ({
    page,
  }) => {
    await page.goto('/now/fall/');
    await page.getByRole('link', { name: 'I am over 65' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A&E');
    await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
    await expect(page.getByText('Do not drive yourself')).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/maternity|Samaritans/);
    await page.getByRole('link', { name: 'Stay still' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stay still');
  });

  test('a fall in pregnancy leads to the maternity unit, with the numbers below', async ({
    page,
  }) => {
    await page.goto('/now/fall/');
    await page.getByRole('link', { name: 'I am pregnant' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('maternity unit');
    await expect(page.getByText('If nobody answers, go there or to A&E.')).toBeVisible();
    await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
    await expect(page.locator('main')).not.toContainText('Samaritans');
  });

  test('a fall that needs help today tells only of falls when today is too late', async ({
    page,
  }) => {
    await page.goto('/now/fall/');
    await page.getByRole('link', { name: 'neck or upper back hurt' }).click();
    await expect(page.getByText('coughing blood: call an ambulance')).toBeVisible();
    await expect(page.locator('main details li')).toHaveCount(3);
  });

  test('on the floor with no danger: four taps to the pictures of getting up', async ({ page }) => {
    await page.goto('/now/');
    await page.getByRole('link', { name: 'No, none of these' }).click();
    await page.getByRole('link', { name: 'No, or none of these' }).click();
    await page.getByRole('link', { name: 'No, none of these' }).click();
    await page.getByRole('link', { name: 'On the floor' }).click();
    await expect(page.getByRole('img', { name: 'on hands and knees' })).toBeAttached();
    await page.getByRole('link', { name: 'Back: Question 4' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where are you now?');
  });
});

test('a page of the guide has no script but the one that has it kept, and prints its steps in dark ink on white', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/now/floor/');
  await expect(page.locator('script[src]')).toHaveCount(1);
  await expect(page.locator('script[src]')).toHaveAttribute('src', '/keep.js');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(250, 246, 238)',
  );
});

test('whoever is stuck has the numbers to call', async ({ page }) => {
  await page.goto('/now/stuck/');
  await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
});

test('every answer is reached with the keyboard alone, and so is the page of all signs', async ({
  page,
}) => {
  await page.goto('/now/');
  await page.getByRole('link', { name: 'More signs' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/now\/fall\/$/);
  await page.goBack();
  await page.getByRole('link', { name: 'More signs' }).press('Enter');
  await expect(page.getByRole('link', { name: /999/ })).toBeInViewport();
  await expect(page.getByText('stiff neck and fever').first()).toBeVisible();
});

for (const viewport of phones)
  test(`all answers stand above the bar in the first screen of ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    let questions = 0;
    for (const address of pages) {
      await page.goto(address);
      if (!(await asks(page).isVisible())) continue;
      questions++;
      const bar = await page.locator('.ways').boundingBox();
      for (const answer of await answers(page).all()) {
        const box = await answer.boundingBox();
        expect(
          (box?.y ?? 0) + (box?.height ?? Infinity),
          `${address} ${await answer.innerText()}`,
        ).toBeLessThanOrEqual(bar?.y ?? 0);
        expect(box?.height, address).toBeGreaterThanOrEqual(44);
      }
    }
    expect(questions).toBe(4);
  });
