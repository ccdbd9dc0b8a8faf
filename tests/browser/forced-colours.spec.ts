/** In forced colours, which take grounds and shadows away, what is told by shape is still there. */
import { expect, test, type Page } from '@playwright/test';

/** Width of the edge of an element or of what stands before it: its border, or else its outline. */
const edge = (page: Page, selector: string, part?: '::before') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const line = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      return Math.max(parseFloat(style.borderBottomWidth), line);
    }, part);

/** Where a disc or a button is a ground with pale words on it, by page. */
const shapes: [what: string, address: string, selector: string, part?: '::before'][] = [
  ['the button of home', '/', '.act'],
  ['numbers of steps', '/symptoms/sudden-spasm/', '.steps li', '::before'],
  ['chips', '/symptoms/sudden-spasm/', '.toc a'],
  ['numbers of acts', '/now/floor/', '.acts li', '::before'],
  ['answers', '/now/', '.choices a'],
  ['numbers of parts', '/where/', '.places b'],
  ['"Next" of a card', '/cards/sudden-spasm/', '.turn .on'],
  ['the kind of pain', '/what-helps/', '.tabs a'],
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const)
    test(`shapes are there, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const [what, address, selector, part] of shapes) {
        if (new URL(page.url(), 'http://x').pathname !== address) await page.goto(address);
        expect.soft(await edge(page, selector, part), what).toBeGreaterThanOrEqual(2);
      }
    });

test('the way in where one is stands out, and so does what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of ['/now/', '/where/', '/where/neck/', '/help/emergency-signs/']) {
    await page.goto(address);
    expect(await edge(page, '.ways [aria-current]'), address).toBeGreaterThanOrEqual(4);
    expect(await edge(page, '.ways a:not([aria-current])'), address).toBe(0);
  }
  await page.locator('.ways a').first().focus();
  await page.keyboard.press('Tab');
  expect(await edge(page, '.ways :focus-visible')).toBeGreaterThanOrEqual(3);
});

test('squares, regions and columns keep their lines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const drawn = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        const canvas = 'rgb(0, 0, 0)';
        return [fill, stroke].some(
          (ink) => !['none', ground, canvas, 'rgba(0, 0, 0, 0)'].includes(ink),
        );
      });
  for (const [address, selector] of [
    ['/where/', '.map a path'],
    ['/where/', '.map circle'],
    ['/what-helps/', '.certainty svg *'],
    ['/remedies/pain-relief-medicines/', '.claim-figure svg *'],
    ['/symptoms/sudden-spasm/', '.signs .icon'],
  ] as const) {
    await page.goto(address);
    expect(await drawn(selector), `${address} ${selector}`).toBe(true);
  }
});
