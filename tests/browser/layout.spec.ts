/** Nothing is cut off or hidden, from 320 px to a wide screen, at 400% zoom and in forced colours. */
import { expect, test } from '@playwright/test';
import { overflowing } from './overflowing.ts';

test('home answers in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  for (const locator of [
    page.locator('main').getByRole('link', { name: 'What now?' }),
    page.locator('main .care-emergency'),
  ])
    await expect(locator).toBeInViewport({ ratio: 1 });
  const act = await page.locator('main').getByRole('link', { name: 'What now?' }).boundingBox();
  expect(act?.y).toBeLessThanOrEqual(440);
  expect(await page.locator('a').count()).toBeLessThanOrEqual(45);
});

test('three ways in stand at the thumb on a phone, and take no place in a short window', async ({
  page,
}) => {
  const ways = page.getByRole('navigation', { name: 'Main' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/symptoms/sudden-spasm/');
  await page.mouse.wheel(0, 2000);
  for (const name of ['What now?', 'Where it hurts', 'Danger signs']) {
    const box = await ways.getByRole('link', { name }).boundingBox();
    expect(box?.y, name).toBeGreaterThan(760);
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
  }
  // What has the focus is never under them (WCAG 2.4.11).
  const bar = await ways.boundingBox();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('main :focus');
    if ((await focused.count()) === 0) continue;
    const box = await focused.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  }
});

test('an article reads in a column of 65 characters at most, in large type', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/symptoms/sudden-spasm/');
  const { size, leading, characters } = await page.evaluate(() => {
    const paragraph = document.querySelector('.article > p:not([class])');
    if (!paragraph) throw new Error('The article has no paragraph.');
    const style = getComputedStyle(paragraph);
    const ruler = document.createElement('span');
    ruler.textContent = '0';
    paragraph.append(ruler);
    const zero = ruler.getBoundingClientRect().width;
    ruler.remove();
    return {
      size: parseFloat(style.fontSize),
      leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
      characters: paragraph.getBoundingClientRect().width / zero,
    };
  });
  expect(size).toBeGreaterThanOrEqual(18);
  expect(leading).toBeGreaterThanOrEqual(1.5);
  expect(characters).toBeLessThanOrEqual(65.1);
});

test('at 400% zoom the bar does not take the place of the text', async ({ page }) => {
  // 1280 × 1024 at 400% is a viewport of 320 × 256 CSS pixels (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/symptoms/sudden-spasm/');
  expect(await overflowing(page)).toEqual([]);
  await page.mouse.wheel(0, 1200);
  await expect(page.locator('.bar')).not.toBeInViewport();
  await expect(page.locator('.ways')).not.toBeInViewport();
});

test('in forced colours, care cards and steps keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/symptoms/sudden-spasm/');
  for (const selector of ['.care-emergency', '.care-urgent', '.do-not', '.steps li']) {
    const width = await page
      .locator(selector)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
    expect(width, selector).toBeGreaterThan(0);
  }
});

test('targets are at least 44 px, but for links inside sentences', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/symptoms/sudden-spasm/');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, summary')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => !element.closest('p, sup, figcaption, .skip'))
      .filter((element) => !(element.tagName === 'A' && element.parentElement?.closest('main li')))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 44 || height < 44);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
});
