/** Copying text out of an article by hand: all of its words, and nothing between them. */
import { expect, test, type Page } from '@playwright/test';

/** Selects from one element to the next of a kind, as a drag does, and copies with the keyboard. */
async function copied(page: Page, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([start, end]) => {
      const [first, last] = [document.querySelector(start), document.querySelector(end)];
      if (!first || !last) throw new Error(`${start} or ${end} is not on this page.`);
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to] as const,
  );
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/remedies/heat-and-ice/');
});

test('without numbers of sources and controls', async ({ page }) => {
  const text = await copied(page, '.article .section-heading', '.end');
  expect(text).toContain('How to use heat or ice');
  expect(text).not.toContain('Share');
  const sentence = await copied(page, 'p:has(.cite)', 'p:has(.cite)');
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toMatch(/\.\s?\d/);
});

test('with the words that explain themselves', async ({ page }) => {
  await page.goto('/causes/muscle-strain/');
  const paragraph = page.locator('p:has(.term)').first();
  const word = await paragraph.locator('.term').first().innerText();
  expect(await copied(page, 'p:has(.term)', 'p:has(.term)')).toContain(word);
});
