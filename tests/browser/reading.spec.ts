/** Reading: themes, terms, keyboard, print, and all of it without script or style. */
import { expect, test, type Page } from '@playwright/test';
import { articles } from './pages.ts';

const article = '/symptoms/sudden-spasm/';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme follows the device, then the choice, and is kept without a flash', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/accessibility/');
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper(page)).toBe(light);
  // The choice must stand before the body is there, so that nothing flashes.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      Object.assign(window, { themeAtBody: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(article);
  expect(await paper(page)).toBe(light);
  expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody)).toBe('light');
  await page.goto('/about/accessibility/');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.getByRole('radio', { name: 'As my device' }).check();
  expect(await paper(page)).toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the skip link is the first stop and leads past the header', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('Tab goes on from where somebody pressed in the text', async ({ page }) => {
  await page.goto(article);
  const text = page.locator('article section p, article > p').last();
  await text.click({ position: { x: 2, y: 2 } });
  const top = await text.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(
    () => (document.activeElement?.getBoundingClientRect().top ?? 0) + scrollY,
  );
  expect(focused).toBeGreaterThan(top - 400);
});

test('a medical word explains itself by touch and by keyboard', async ({ page }) => {
  await page.goto(article);
  const word = page.locator('.term button').first();
  const note = page.locator('.term-note').first();
  await expect(note).toBeHidden();
  await word.click();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
});

test('in forced colours it shows which heading a link reached', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${article}#when-to-get-help`);
  const outline = await page.locator(':target').evaluate((heading) => {
    const { outlineStyle, outlineColor } = getComputedStyle(heading);
    return { outlineStyle, outlineColor };
  });
  expect(outline).toEqual({ outlineStyle: 'solid', outlineColor: expect.stringMatching(/^rgb\(/) });
});

test('a marker shows what stands behind its sentence, and the way to all sources', async ({
  page,
}) => {
  await page.goto(article);
  const marker = page.getByRole('link', { name: 'Source 1', exact: true }).first();
  await marker.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.term-note:popover-open');
  await expect(note.locator('.where')).not.toHaveText('');
  expect(await note.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await expect(note.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page).toHaveURL(article);
  await marker.click();
  await note.getByRole('link', { name: 'All sources of this page' }).click();
  await expect(page).toHaveURL(`${article}sources/#source-1`);
  await expect(page.locator('#source-1')).toBeInViewport();
});

test('a marker leads on where its note cannot be loaded', async ({ page }) => {
  let asked = 0;
  await page.route('**/sources/', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto(article);
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(`${article}sources/#source-1`);
});

test('an old link to a source leads to where the sources are now', async ({ page }) => {
  await page.goto(`${article}#source-2`);
  await expect(page).toHaveURL(`${article}sources/#source-2`);
});

test('whom a link brought to a part sees what it is, whose it is, and the warning', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/s${article}how-long-it-lasts/`);
  await expect(page).toHaveURL(`${article}#how-long-it-lasts`);
  const note = page.locator('.arrived');
  for (const words of ['Back Spasm Guide', 'Sudden back spasm', 'Get help now if'])
    await expect(note).toContainText(words);
  await expect(note).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#how-long-it-lasts')).toBeInViewport();
  await page.goto(article);
  await expect(note).toBeHidden();
});

test('an address that does not exist says so and leads on', async ({ page }) => {
  const response = await page.goto('/causes/gremlins/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.locator('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('the emergency card links to nothing but numbers', async ({ page }) => {
  await page.goto(article);
  const links = page.locator('.care-emergency > :not(details) a');
  expect(await links.count()).toBeGreaterThan(3);
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    expect(href).toMatch(/^tel:\d{3}$/);
  }
});

test('with styles off, a care card is its level, an action and a list', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) style.remove();
  });
  const card = page.locator('#care-emergency');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Emergency');
  for (const heading of await card.locator('.care-glance').getByRole('heading').all())
    await expect(heading).toHaveText(/^(Call an ambulance|Go to A&E).* for:$/);
  expect(await card.getByRole('listitem').count()).toBeGreaterThan(4);
});

test('every sign of a card stands in full in a fold, which paper opens', async ({ page }) => {
  await page.goto(article);
  const card = page.locator('#care-emergency');
  const inFull = card.getByText('pain runs down both legs');
  await expect(inFull).toBeHidden();
  await card.getByText('More danger signs').click();
  await expect(inFull).toBeVisible();
  await card.getByText('More danger signs').click();
  await page.emulateMedia({ media: 'print' });
  await expect(inFull).toBeVisible();
  await expect(card.getByText('both legs weak, numb or painful')).toBeHidden();
});

test('an emergency card is at most 500 px high and five lines long on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of articles) {
    await page.goto(address);
    const card = page.locator('#care-emergency');
    const height = await card.evaluate((element) => element.getBoundingClientRect().height);
    expect(height, address).toBeLessThanOrEqual(500);
    expect(await card.locator('.care-glance li').count(), address).toBeLessThanOrEqual(5);
    const numbers = await card.locator('> .numbers').boundingBox();
    const first = await card.locator('.care-glance').boundingBox();
    expect(numbers?.y, address).toBeLessThan(first?.y ?? 0);
  }
});

test('on paper: no controls, addresses of links, the page and its date', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(article);
  for (const selector of ['.ways', '.find', '.toc', '.tools', '.section-heading a']) {
    await expect(page.locator(selector).first()).toBeHidden();
  }
  await expect(page.locator('.printed-from')).toContainText(article);
  await expect(page.locator('.provenance')).toContainText('Facts checked');
  // Half an address, within the site, is nothing to type.
  const printed = await page
    .locator('article > p > a[href^="/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toBe('none');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(22, 38, 43)');
  const card = await page.locator('.care-emergency').evaluate((element) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(element);
    return { borderTopColor, backgroundColor };
  });
  expect(card).toEqual({ borderTopColor: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('on paper the emergency card says once not to drive, and its numbers again overleaf', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/causes/muscle-strain/');
  const card = page.locator('#care-emergency');
  await expect(card.getByText('Do not drive yourself.', { exact: true })).toHaveCount(1);
  await expect(card.locator('> .numbers')).toHaveCSS('display', 'table-header-group');
  await expect(card.locator('> .numbers')).toHaveCSS('break-inside', 'avoid');
  for (const told of await page.locator('.article > .told').all())
    await expect(told).toHaveCSS('display', 'block');
});

test('a medical word stays on the line of its brackets', async ({ page }) => {
  for (const width of [320, 360, 390])
    for (const address of ['/causes/muscle-strain/', '/help/emergency-signs/']) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const torn = await page.locator('.term').evaluateAll((terms) => {
        const character = (node: ChildNode | null | undefined, at: number) => {
          if (!(node instanceof Text) || node.length === 0) return undefined;
          const range = document.createRange();
          const start = at < 0 ? node.length + at : at;
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          return { text: range.toString(), box: range.getBoundingClientRect() };
        };
        return terms
          .filter((term) => {
            const { top, bottom } = term.getBoundingClientRect();
            const before = character(term.previousSibling, -1);
            const after = character(term.nextSibling, 0);
            return (
              (before?.text === '(' && before.box.bottom <= top + 4) ||
              (after?.text === ')' && after.box.top >= bottom - 6)
            );
          })
          .map((term) => term.textContent);
      });
      expect.soft(torn, `${address} at ${width} px`).toEqual([]);
    }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything reads and navigates', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Symptoms' }).click();
    await page.locator('main').getByRole('link', { name: 'Sudden back spasm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sudden back spasm');
    await expect(page.getByText('Good to know')).toBeVisible();
    await page.locator('.term').first().click();
    await expect(page.locator('.term-note').first()).toBeVisible();
    await page.getByText('Search', { exact: true }).first().click();
    await expect(page.getByLabel('Search in your own words')).toBeVisible();
    await page.goto('/about/accessibility/');
    await expect(page.getByRole('group', { name: 'Colours' })).toBeHidden();
  });
});
