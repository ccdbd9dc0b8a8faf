/** On a wide screen: what to do takes the width, text does not, and what is seen first is read first. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 1280, height: 800 } });

/** Pages of each kind, with and without a danger card before their steps. */
const shown = [
  '/symptoms/sudden-spasm/',
  '/remedies/heat-and-ice/',
  '/symptoms/pain-down-the-leg/',
  '/help/when-to-see-a-doctor/',
];

test('title, danger signs and the first row of steps stand in the first screen', async ({
  page,
}) => {
  await page.goto('/symptoms/sudden-spasm/');
  const steps = page.locator('.steps li');
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#care-emergency')).toBeInViewport({ ratio: 1 });
  // The first row of pictures, each in a card of its own.
  for (const step of [0, 1, 2])
    await expect(steps.nth(step).locator('img').first()).toBeInViewport({ ratio: 1 });
  expect((await steps.nth(2).boundingBox())?.y).toBe((await steps.first().boundingBox())?.y);
});

test('what stands above in an article also comes before in its text and for the keyboard', async ({
  page,
}) => {
  for (const address of shown) {
    await page.goto(address);
    const early = await page.evaluate(() => {
      const contents = document.querySelector('.article > .toc');
      if (!contents) throw new Error('The article has no contents.');
      const top = contents.getBoundingClientRect().top;
      return [...document.querySelectorAll('.article > *')]
        .filter((each) => each.checkVisibility() && !each.matches('.toc'))
        .filter((each) => {
          const before = contents.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING;
          const box = each.getBoundingClientRect();
          // The tools stand beside the first of the contents.
          return before && !each.matches('.tools') ? box.bottom > top : box.bottom < top;
        })
        .map((each) => each.outerHTML.slice(0, 80));
    });
    expect.soft(early, address).toEqual([]);
  }
});

for (const width of [1280, 1600])
  test(`at ${width} px a line of text has at most 70 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [...shown, '/now/', '/now/floor/', '/now/call/', '/where/low-back/']) {
      await page.goto(address);
      const long = await page.evaluate(() => {
        const ruler = document.createElement('span');
        ruler.textContent = '0';
        return [...document.querySelectorAll('main p, main li:not(.choices > li)')]
          .filter((each) => each.checkVisibility())
          .filter((each) => {
            each.append(ruler);
            const zero = ruler.getBoundingClientRect().width;
            ruler.remove();
            const words = document.createRange();
            words.selectNodeContents(each);
            return words.getBoundingClientRect().width > 70 * zero;
          })
          .map((each) => each.outerHTML.slice(0, 80));
      });
      expect.soft(long, address).toEqual([]);
    }
  });

test('a question shows its signs and its answers side by side, in the order of the text', async ({
  page,
}) => {
  await page.goto('/now/');
  const signs = await page.locator('.asked').boundingBox();
  const answers = await page.locator('.choices').boundingBox();
  expect(answers?.x).toBeGreaterThan((signs?.x ?? Infinity) + (signs?.width ?? 0));
  expect(answers?.y).toBe(signs?.y);
});

test('the first card of a deck begins below its title', async ({ page }) => {
  await page.goto('/cards/sudden-spasm/');
  const title = await page.locator('h1').boundingBox();
  const card = await page.locator('.deck article').first().boundingBox();
  expect(Math.abs((card?.x ?? Infinity) - (title?.x ?? 0))).toBeLessThanOrEqual(8);
});
