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

test('a question shows its signs, the way to all others, and below them its answers in one row', async ({
  page,
}) => {
  await page.goto('/now/');
  const more = await page.getByRole('link', { name: /^More signs/ }).boundingBox();
  const [yes, no] = await page.locator('.choices li').all();
  const first = await yes?.boundingBox();
  expect(first?.y).toBeGreaterThanOrEqual((more?.y ?? Infinity) + (more?.height ?? 0));
  expect((await no?.boundingBox())?.y).toBe(first?.y);
  await expect(page.locator('.choices')).toBeInViewport({ ratio: 1 });
});

test('signs stand below what to do about them, and columns begin on one line', async ({ page }) => {
  for (const address of [
    '/help/emergency-signs/',
    '/causes/muscle-strain/',
    '/symptoms/sudden-spasm/',
    '/search/#q=cannot%20pee',
  ]) {
    await page.goto(address);
    await expect(page.locator('.care-glance h3').first(), address).toBeVisible();
    const stray = await page.evaluate(() => {
      const box = (element: Element) => element.getBoundingClientRect();
      const shown = [...document.querySelectorAll('.care-glance ul')].filter((list) =>
        list.checkVisibility(),
      );
      return shown.flatMap((list) => {
        const heading = list.previousElementSibling;
        const items = [...list.children];
        const left = Math.min(...items.map((item) => box(item).left));
        const top = Math.min(...items.map((item) => box(item).top));
        const columns = new Map(
          items.map((item) => [Math.round(box(item).left), item]).reverse() as [number, Element][],
        );
        const uneven = [...columns.values()].some((item) => box(item).top > top + 4);
        const astray = !heading || box(heading).bottom > top + 1 || box(heading).left > left;
        return uneven || astray ? [list.textContent] : [];
      });
    });
    expect.soft(stray, address).toEqual([]);
    const cards = await page.locator('.care-glance').all();
    for (const card of cards) {
      const tops = await card
        .locator('h3:visible')
        .evaluateAll((all) => all.map((heading) => heading.getBoundingClientRect().top));
      // A third thing to do may stand in a row of its own.
      expect.soft(tops[1] ?? tops[0], address).toBe(tops[0]);
    }
  }
});

test('at home a danger sign keeps its distance from the next in its row', async ({ page }) => {
  await page.goto('/');
  const gaps = await page.locator('.signs li').evaluateAll((signs) =>
    signs.slice(1).flatMap((sign, at) => {
      const words = document.createRange();
      words.selectNodeContents(signs[at] ?? sign);
      const [before, after] = [words.getBoundingClientRect(), sign.getBoundingClientRect()];
      return after.top < before.bottom ? [after.left - before.right] : [];
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(12);
});

test('the first card of a deck begins below its title', async ({ page }) => {
  await page.goto('/cards/sudden-spasm/');
  const title = await page.locator('h1').boundingBox();
  const card = await page.locator('.deck article').first().boundingBox();
  expect(Math.abs((card?.x ?? Infinity) - (title?.x ?? 0))).toBeLessThanOrEqual(8);
});
