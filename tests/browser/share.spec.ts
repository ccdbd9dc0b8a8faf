/** Sending somebody a section: the control, the copy, the landing. */
import { expect, test } from '@playwright/test';
import { articles } from './pages.ts';

const article = '/symptoms/sudden-spasm/';

test('every section of every article has a visible link to itself', async ({ page }) => {
  for (const address of articles) {
    await page.goto(address);
    const sections = await page.locator('article .section-heading').evaluateAll((all) =>
      all.map((section) => {
        const heading = section.querySelector('h2, h3');
        const link = section.querySelector('a');
        const { width, height } = link?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return {
          name: link?.innerText.trim(),
          expectedName: `Link to section: ${heading?.textContent.trim() ?? ''}`,
          target: link?.getAttribute('href'),
          expectedTarget: `#${heading?.id ?? ''}`,
          visible: width >= 24 && height >= 24,
        };
      }),
    );
    expect(sections.length, address).toBeGreaterThan(3);
    for (const { name, expectedName, target, expectedTarget, visible } of sections) {
      expect(name?.replace(/\s+/g, ' ')).toBe(expectedName);
      expect(target).toBe(expectedTarget);
      expect(visible, `${address}${expectedTarget}`).toBe(true);
    }
  }
});

test('the control copies the full address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article);
  await page.getByRole('link', { name: 'Link to section: Ease it now' }).click();
  await expect(page.locator('#status')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${article}#ease-it-now`, page.url()).href);
  expect(page.url()).toBe(copied);
});

test('where copying is refused, it says where the address is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(article);
  await page.getByRole('link', { name: 'Link to section: Ease it now' }).click();
  await expect(page.locator('#status')).toContainText('The link is in the address bar');
  expect(page.url()).toContain('#ease-it-now');
});

test('the keyboard alone reaches the control and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article);
  const link = page.getByRole('link', { name: 'Link to section: What it may be' });
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#status')).toHaveText('Link copied');
});

for (const height of [640, 900]) {
  test(`a link to a section lands below the bar and shows where (${height} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height });
    await page.goto(`${article}#how-long-it-lasts`);
    const heading = page.locator('#how-long-it-lasts');
    await expect(heading).toBeInViewport();
    const [bar, box] = await Promise.all([
      page.locator('.bar').boundingBox(),
      heading.boundingBox(),
    ]);
    expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    const marked = await heading.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  });
}

test('the contents list marks where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  const current = page.locator('.toc [aria-current="location"]');
  await expect(current).toHaveCount(0);
  for (const id of ['what-it-may-be', 'when-to-get-help', 'ease-it-now']) {
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveAttribute('href', `#${id}`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the control is an ordinary link that leads to its section', async ({ page }) => {
    await page.goto(article);
    await page.getByRole('link', { name: 'Link to section: Ease it now' }).click();
    expect(page.url()).toContain('#ease-it-now');
    await expect(page.locator('#ease-it-now')).toBeInViewport();
  });
});
