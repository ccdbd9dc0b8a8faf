/** Decks of cards: swiped, tapped, tabbed through and printed; without script; one card at a time. */
import { expect, test, type Page } from '@playwright/test';
import { overflowing } from './overflowing.ts';
import { addresses } from './pages.ts';

const decks = addresses.filter((address) => /^\/cards\/[^/]+\/$/.test(address));
const phone = { width: 390, height: 844 };

const cards = (page: Page) => page.locator('.deck > article');

test('there are twelve decks or more', () => {
  // Other tests here walk the list, and would pass on an empty one.
  expect(decks.length).toBeGreaterThanOrEqual(12);
});

/** Heading of the card at the left edge of the row, once scrolling rests. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector('.deck')?.getBoundingClientRect().left ?? 0;
    const found = [...document.querySelectorAll('.deck > article')].find(
      (card) => Math.abs(card.getBoundingClientRect().left - row - 16) < 4,
    );
    return found?.querySelector('h2')?.textContent.trim();
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('"Next" leads through every card to something to do, and danger comes first or second', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const address of decks) {
      await page.goto(address);
      const atTop = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y;
      expect(atTop, address).toBeGreaterThan(0);
      const count = await cards(page).count();
      expect(count, address).toBeGreaterThanOrEqual(5);
      const danger = (await cards(page).first().getAttribute('class')) === 'danger' ? 1 : 2;
      for (let number = 1; number <= count; number++) {
        const card = cards(page).nth(number - 1);
        await expect(card, address).toBeInViewport({ ratio: 0.5 });
        await expect(card.getByText(`${number} of ${count}`), address).toBeInViewport();
        if (number === danger) {
          await expect(card.getByRole('link', { name: /999/ }), address).toBeInViewport();
          await expect(card.getByText('numbness between legs'), address).toBeInViewport();
        }
        if (number < count) await card.getByRole('link', { name: 'Next' }).click();
      }
      expect(await cards(page).last().locator('ul a').count(), address).toBeGreaterThan(0);
      // The page itself has not moved: its heading stands where it stood, at the top.
      const top = (await page.getByRole('heading', { level: 1 }).boundingBox())?.y;
      expect(top, address).toBe(atTop);
    }
  });

  test('each card has an address, and a number that leads to it', async ({ page }) => {
    await page.goto('/cards/sudden-spasm/#get-up');
    await expect(page.locator('#get-up')).toBeInViewport({ ratio: 0.9 });
    await page.getByRole('navigation', { name: 'Cards' }).getByRole('link', { name: /^4/ }).click();
    await expect(page).toHaveURL(/#warm-or-cold$/);
    await expect(page.locator('#warm-or-cold')).toBeInViewport({ ratio: 0.9 });
    await page.getByRole('link', { name: 'Read it as a page' }).click();
    await expect(page).toHaveURL(/\/symptoms\/sudden-spasm\/$/);
  });

  test('a shared card brings people to it', async ({ page }) => {
    await page.goto('/s/cards/sudden-spasm/get-up/');
    await expect(page).toHaveURL(/\/cards\/sudden-spasm\/#get-up$/);
    await expect(page.locator('#get-up')).toBeInViewport({ ratio: 0.9 });
  });
});

test('on a desktop "Next" moves the row as far as it goes, and marks the card', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/cards/first-hour/');
  const row = page.locator('.deck');
  const atEnd = () =>
    row.evaluate((deck) => deck.scrollLeft >= deck.scrollWidth - deck.clientWidth - 2);
  const count = await cards(page).count();
  let moved = 0;
  for (let number = 1; number < count; number++) {
    const ended = await atEnd();
    const before = await row.evaluate((deck) => deck.scrollLeft);
    await cards(page)
      .nth(number - 1)
      .getByRole('link', { name: 'Next' })
      .click();
    await expect(cards(page).nth(number)).toHaveCSS('outline-style', 'solid');
    await expect(cards(page).nth(number)).toBeInViewport({ ratio: 0.9 });
    if (ended) continue;
    moved++;
    await expect.poll(() => row.evaluate((deck) => deck.scrollLeft)).toBeGreaterThan(before);
  }
  expect(moved).toBeGreaterThanOrEqual(3);
});

test('on a desktop all cards are as high as the fullest, and the numbers stand below them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of decks) {
    await page.goto(address);
    const heights = await cards(page).evaluateAll((found) =>
      found.map((card) => card.getBoundingClientRect().height),
    );
    expect.soft(Math.max(...heights) - Math.min(...heights), address).toBeLessThan(1);
    const numbers = page.getByRole('navigation', { name: 'Cards' });
    await expect.soft(numbers, address).toBeInViewport({ ratio: 1 });
  }
});

test('a swipe ends on a whole card', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/cards/sudden-spasm/');
  expect(await shown(page)).toBe('Your back has seized up');
  await page.locator('.deck').hover();
  await page.mouse.wheel(240, 0);
  await expect.poll(() => shown(page)).toBe('First, check for danger');
});

for (const address of decks)
  test(`the keyboard alone reads ${address} from end to end`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    const count = await cards(page).count();
    await page.getByRole('region', { name: `${count} cards` }).focus();
    for (let number = 1; number < count; number++) {
      const next = cards(page)
        .nth(number - 1)
        .getByRole('link', { name: 'Next' });
      for (let tabs = 0; tabs < 16; tabs++) {
        await page.keyboard.press('Tab');
        if (await next.evaluate((link) => link === document.activeElement)) break;
      }
      await expect(next, `card ${number}`).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(cards(page).nth(number), `card ${number}`).toBeInViewport({ ratio: 0.5 });
    }
    await page.keyboard.press('Tab');
    const last = cards(page).last();
    expect(await last.evaluate((card) => card.contains(document.activeElement))).toBe(true);
  });

test('the arrow keys move the row', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/cards/sudden-spasm/');
  await page.getByRole('region', { name: '7 cards' }).focus();
  for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).not.toBe('Your back has seized up');
});

test('no motion for those who asked for none', async ({ page }) => {
  const behaviour = () =>
    page.evaluate(() => {
      const row = document.querySelector('.deck');
      return row && getComputedStyle(row).scrollBehavior;
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/cards/causes/');
  expect(await behaviour()).toBe('auto');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await behaviour()).toBe('smooth');
});

test('in a low window, at 400% zoom, the cards stand one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of decks) {
    await page.goto(address);
    expect(await overflowing(page), address).toEqual([]);
    expect(await cards(page).count(), address).toBeGreaterThanOrEqual(5);
    const lefts = await cards(page).evaluateAll((found) => [
      ...new Set(found.map((card) => Math.round(card.getBoundingClientRect().left))),
    ]);
    expect(lefts, address).toHaveLength(1);
    await expect(page.locator('.turn a').first(), address).toBeHidden();
  }
});

test('links are 44 px high, and no text is smaller than 16 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/cards/first-hour/');
  const links = await page.locator('.deck a, .deck-numbers a').all();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const box = await link.boundingBox();
    expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(43.9);
  }
  const sizes = await page
    .locator('main *')
    .evaluateAll((found) => found.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('"Link to share" opens the share sheet of the device, or copies link and warning', async ({
  page,
  context,
  browserName,
}) => {
  await page.setViewportSize(phone);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto('/cards/sudden-spasm/#get-up');
  const link = page.locator('#get-up').getByRole('link', { name: 'Link to share' });
  await link.click();
  const shared = JSON.parse(
    (await page.locator('html').getAttribute('data-shared')) ?? '{}',
  ) as ShareData;
  expect(shared.title).toBe('Get up when the worst passes: Sudden back spasm');
  expect(shared.url).toMatch(/\/s\/cards\/sudden-spasm\/get-up\/$/);
  // Word for word what the preview of the link says.
  const preview = await page.request.get(new URL(shared.url ?? '').pathname);
  expect(shared.text).toMatch(/^Sit up, stand and take a few steps .* Get help now if /);
  expect(await preview.text()).toContain(`property="og:description" content="${shared.text}"`);
  test.skip(browserName !== 'chromium', 'Only Chromium grants the clipboard to tests.');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'share'));
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new Error('Not today.')),
    }),
  );
  await link.click();
  await expect(page.getByRole('status')).toHaveText('Link to this card copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Sit up, stand and take a few steps');
  expect(copied).toContain('Get help now if ');
  await page.locator('#danger').getByRole('link', { name: 'Link to share' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\n\nCall an ambulance for: [^:]+\. Get help now if /);
});

test('on paper: two cards a row, no controls, the address below', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/cards/sudden-spasm/');
  const boxes = await cards(page).evaluateAll((found) =>
    found.map((card) => card.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(2);
  expect(boxes[0]?.top).toBe(boxes[1]?.top);
  // A low card beside a high one would hold a tiny picture.
  expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
  await expect(page.getByRole('link', { name: 'Next' }).first()).toBeHidden();
  await expect(page.getByText('Not yet clinically reviewed')).toBeVisible();
  await expect(page.locator('.checked')).toContainText('/cards/sudden-spasm/');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});
