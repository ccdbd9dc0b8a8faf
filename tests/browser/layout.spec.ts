/** Nothing is cut off or hidden, from 320 px to a wide screen, at 400% zoom and in forced colours. */
import { expect, test } from '@playwright/test';
import { overflowing } from './overflowing.ts';

test('home answers in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  for (const locator of [
    page.getByRole('link', { name: 'In spasm now?' }),
    page.getByRole('link', { name: 'Danger signs When to call' }),
    page.getByRole('combobox'),
    ...['Symptoms What', 'Causes Why', 'Remedies What'].map((name) =>
      page.getByRole('link', { name }),
    ),
  ]) {
    const box = await locator.boundingBox();
    expect(box, await locator.innerText()).not.toBeNull();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
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
});

test('in forced colours, care cards and buttons keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/symptoms/sudden-spasm/');
  for (const selector of ['.care-emergency', '.care-urgent', '.search button', '.key-points']) {
    const width = await page
      .locator(selector)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
    expect(width, selector).toBeGreaterThan(0);
  }
});

test('targets are at least 24 px, but for links inside sentences', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/symptoms/sudden-spasm/');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, summary')]
      .filter((element) => !element.closest('p, sup, .sources, .skip, dd'))
      .filter((element) => !(element.tagName === 'A' && element.parentElement?.closest('main li')))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
});
