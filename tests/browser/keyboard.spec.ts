/** The keyboard alone: Tab, Enter and Escape reach everything, and what has the focus is always seen. */
import { expect, test, type Locator, type Page } from '@playwright/test';

const article = '/symptoms/sudden-spasm/';

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${String(goal)}.`);
}

/** What is wrong with how the focus shows: without a ring, out of the window, or below the ways in. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const named = focused.outerHTML.slice(0, 90);
    const box = focused.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no ring: ${named}`;
    if (box.bottom <= 0 || box.top >= innerHeight) return `out of the window: ${named}`;
    const bar = document.querySelector('.ways');
    if (!bar || bar.contains(focused) || getComputedStyle(bar).position !== 'fixed') return 'ok';
    const { top } = bar.getBoundingClientRect();
    // What is higher than the window is above the ways in as far as it can be.
    if (box.height > top) return 'ok';
    return box.bottom > top + 1 ? `below the ways in by ${box.bottom - top} px: ${named}` : 'ok';
  });

const kinds = [
  '/',
  article,
  '/remedies/pain-relief-medicines/',
  '/help/emergency-signs/',
  `${article}sources/`,
  '/now/',
  '/now/call/',
  '/now/floor/',
  '/where/',
  '/where/low-back/',
  '/cards/sudden-spasm/',
  '/cards/',
  '/leaflets/first-hour/',
  '/what-helps/',
  '/causes/',
  '/about/accessibility/',
  '/search/#q=numb%20between%20my%20legs',
];

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  for (const address of kinds)
    test(`the focus is seen all the way through ${address}, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(address);
      if (address.startsWith('/search/'))
        await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      const wrong: string[] = [];
      let stops = 0;
      for (; stops < 150; stops++) {
        await page.keyboard.press('Tab');
        const found = await unseen(page);
        if (found === undefined) break;
        if (found !== 'ok') wrong.push(found);
      }
      expect(stops).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    });

test('what is wrong is seen here', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await page.evaluate(() => {
    document.documentElement.style.scrollPaddingBottom = '0';
    document.querySelector<HTMLElement>('.toc a')?.style.setProperty('outline', 'none');
  });
  const wrong = new Set<string | undefined>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    wrong.add((await unseen(page))?.split(' ', 2).join(' '));
  }
  expect([...wrong]).toEqual(expect.arrayContaining(['below the', 'no ring:']));
});

test('Tab and Enter lead through every question of "What now?" to every end', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const open = ['/now/'];
  const seen = new Set<string>();
  for (const address of open) {
    if (seen.has(address)) continue;
    seen.add(address);
    await page.goto(address);
    const count = await page.locator('.choices a').count();
    for (let index = 0; index < count; index++) {
      const choice = page.locator('.choices a').nth(index);
      const href = (await choice.getAttribute('href')) ?? '';
      await tabTo(page, choice);
      expect(await unseen(page), `${address} to ${href}`).toBe('ok');
      if (open.includes(href) || !href.startsWith('/now/')) continue;
      open.push(href);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === href);
      await page.goto(address);
    }
  }
  for (const end of ['call', 'still', 'today', 'floor', 'bed', 'bent', 'seat', 'up', 'stuck'])
    expect([...seen]).toContain(`/now/${end}/`);
});

test('a deck is chosen by its name, and a card by its number', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/cards/');
  await tabTo(page, page.locator('main').getByRole('link', { name: 'Sudden back spasm' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/cards/sudden-spasm/');
  const numbers = page.getByRole('navigation', { name: 'Cards' }).getByRole('link');
  const cards = page.locator('.deck > article');
  for (const index of [3, 6, 1]) {
    await page.goto('/cards/sudden-spasm/');
    await tabTo(page, numbers.nth(index));
    await page.keyboard.press('Enter');
    await expect(cards.nth(index)).toBeInViewport({ ratio: 0.8 });
    await page.keyboard.press('Tab');
    expect(await cards.nth(index).evaluate((card) => card.contains(document.activeElement))).toBe(
      true,
    );
  }
});

test('a chip leads to its section, and Tab goes on from there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await tabTo(page, page.locator('.toc').getByRole('link', { name: 'When to get help' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${article}#when-to-get-help`);
  await expect(page.locator('#when-to-get-help')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  const after = await page
    .locator('#when-to-get-help')
    .evaluate(
      (heading) =>
        heading.compareDocumentPosition(document.activeElement ?? document.body) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    );
  expect(after).toBeGreaterThan(0);
});

test('the fold of danger signs opens and closes, and its link is reached', async ({ page }) => {
  await page.goto(article);
  const card = page.locator('#care-emergency');
  const fold = card.locator('summary');
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await expect(card.getByText('pain runs down both legs')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Sources of these signs' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(card.getByText('pain runs down both legs')).toBeHidden();
  await expect(fold).toBeFocused();
});

test('Escape gives the focus back: from a source, from the share sheet', async ({ page }) => {
  await page.goto(article);
  const marker = page.getByRole('link', { name: 'Source 1', exact: true }).first();
  await tabTo(page, marker);
  await page.keyboard.press('Enter');
  await expect(page.locator('.term-note:popover-open .where')).not.toHaveText('');
  await page.keyboard.press('Tab');
  await expect(page.locator('.term-note:popover-open :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(marker).toBeFocused();
  const share = page.getByRole('button', { name: 'Share this page' });
  await tabTo(page, share);
  await page.keyboard.press('Enter');
  await expect(page.locator('.share-sheet')).toBeVisible();
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab');
    expect(await unseen(page)).toBe('ok');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.share-sheet')).toBeHidden();
  await expect(share).toBeFocused();
});

test('colours are chosen with the arrow keys', async ({ page }) => {
  await page.goto('/about/accessibility/');
  await tabTo(page, page.getByRole('radio', { name: 'As my device' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('from the header to an answer of the search', async ({ page }) => {
  await page.goto('/causes/');
  await tabTo(page, page.locator('.find summary'));
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox');
  await expect(box).toBeVisible();
  if (!(await box.evaluate((element) => element === document.activeElement)))
    await tabTo(page, box, 5);
  await page.keyboard.type('sciatica');
  await page.keyboard.press('Enter');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const first = page.locator('.hits a').first();
  const href = (await first.getAttribute('href')) ?? '';
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => href.startsWith(url.pathname));
});
