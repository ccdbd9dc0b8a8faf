/** Text twice as large, and a window at 400% zoom: all is there, and no bar lies over it. */
import { expect, test, type Page } from '@playwright/test';
import { overflowing } from './overflowing.ts';

const kinds = [
  '/',
  '/symptoms/sudden-spasm/',
  '/remedies/pain-relief-medicines/',
  '/symptoms/sudden-spasm/sources/',
  '/now/',
  '/now/call/',
  '/now/floor/',
  '/where/',
  '/where/low-back/',
  '/cards/',
  '/cards/sudden-spasm/',
  '/leaflets/first-hour/',
  '/what-helps/',
  '/causes/',
  '/about/accessibility/',
];

/** Boxes that cut off a part of their words. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *:not(svg *, img)')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
      .filter((element) => !element.matches('.sr-only, .sr-only *'))
      .filter((element) => element.scrollWidth > element.clientWidth + 2)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`text of 200% fits in ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    for (const address of kinds) {
      await page.goto(address);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect.soft(await overflowing(page), address).toEqual([]);
      expect.soft(await cutOff(page), address).toEqual([]);
    }
  });

test('at 400% zoom nothing is cut off, and nothing stays in the way while one scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of kinds) {
    await page.goto(address);
    expect.soft(await overflowing(page), address).toEqual([]);
    expect.soft(await cutOff(page), address).toEqual([]);
    const stuck = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .filter((element) => element.getBoundingClientRect().height > 0)
        .filter((element) => element.textContent.trim() !== '')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect.soft(stuck, address).toEqual([]);
  }
});

test('on every kind of page targets are 44 px, but for links inside sentences', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of kinds) {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary')]
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
        .filter((element) => !element.closest('.skip, sup, figcaption, label, svg'))
        .filter((element) => {
          // A link inside a sentence has words of the sentence beside it.
          const parent = element.closest('p, li, dd');
          const own = element.textContent.trim();
          return !parent || parent.textContent.trim().length <= own.length + 2;
        })
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (width < 43.9 || height < 43.9);
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect.soft(small, address).toEqual([]);
  }
});
