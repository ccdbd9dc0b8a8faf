/** A danger sign in a search: the card comes first, at once, and says what to do. */
import { expect, test, type Page } from '@playwright/test';

const card = (page: Page) => page.locator('[data-card] .care');

test('an emergency shows the card above all results, with the numbers to call', async ({
  page,
}) => {
  await page.goto('/search/#q=numb%20between%20my%20legs');
  await expect(card(page)).toHaveClass(/care-emergency/);
  await expect(card(page)).toContainText('Go to A&E');
  for (const number of ['999', '112', '911', '000', '111'])
    await expect(card(page).getByRole('link', { name: number })).toHaveAttribute(
      'href',
      `tel:${number}`,
    );
  const first = page.locator('.hits li').first();
  await expect(first).toContainText('Danger signs');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const [above, below] = [await card(page).boundingBox(), await first.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test('the card needs no index', async ({ page }) => {
  const index: string[] = [];
  await page.route('**/pagefind/**', (route) => {
    index.push(route.request().url());
    return route.abort();
  });
  await page.goto('/search/#q=cant%20pee%20and%20my%20back%20hurts');
  await expect(card(page)).toHaveClass(/care-emergency/);
  await expect(page.locator('.hits li').first()).toContainText('Danger signs');
});

test('the card is on the screen before anything of the index is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-card] .care')) return;
      observer.disconnect();
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      Object.assign(window, { loaded });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/search/#q=weakness%20in%20both%20legs');
  await expect(card(page)).toBeVisible();
  const loaded = await page.evaluate(() => (window as unknown as { loaded: string[] }).loaded);
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('it is read out before the number of results', async ({ page }) => {
  await page.goto('/search/#q=chest%20pain%20and%20back%20pain');
  await expect(page.locator('site-search > [role=status]')).toHaveText(
    /^Emergency\. Call an ambulance for/,
  );
});

test('an urgent matter shows the urgent card', async ({ page }) => {
  await page.goto('/search/#q=back%20pain%20and%20fever');
  await expect(card(page)).toHaveClass(/care-urgent/);
  await expect(card(page)).toContainText('Get medical help today for:');
});

test('the signs in full come once the card is there; where they cannot, a link leads to them', async ({
  page,
}) => {
  await page.route('**/search/signs.json', (route) => route.abort());
  await page.goto('/search/#q=foot%20drop');
  await card(page).getByText('In full', { exact: true }).click();
  const all = card(page).getByRole('link', { name: 'All danger signs in full' });
  await expect(all).toHaveAttribute('href', '/help/emergency-signs/#care-emergency');
  await page.unroute('**/search/signs.json');
  await page.reload();
  await card(page).getByText('In full', { exact: true }).click();
  await expect(card(page).locator('details li').first()).toBeVisible();
  await expect(all).toHaveCount(0);
});

test('a card speaks of "for" and "if", never of what the reader has', async ({ page }) => {
  for (const query of ['wet myself and back pain', 'car crash', 'back pain fever', 'foot drop']) {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(card(page).getByRole('heading', { level: 3 }).first()).toHaveText(/ for:$/);
    await card(page).getByText('In full', { exact: true }).click();
    await expect(card(page).getByRole('heading', { level: 3 }).last()).toHaveText(/ if:$/);
  }
});

test('thoughts of self-harm bring numbers to talk to, too much of a medicine what to take along', async ({
  page,
}) => {
  await page.goto('/search/#q=i%20want%20to%20kill%20myself');
  await expect(card(page).getByRole('heading', { level: 3 }).first()).toHaveText(
    'Talk to somebody now about:',
  );
  await expect(card(page).getByRole('link', { name: '116 123' })).toHaveAttribute(
    'href',
    'tel:116123',
  );
  await page.goto('/search/#q=took%20too%20many%20paracetamol');
  await expect(card(page).getByText('Take the packets with you').first()).toBeVisible();
  await expect(card(page).getByRole('link', { name: '999' })).toBeVisible();
});

test('of several signs, what to do about one is said under its name', async ({ page }) => {
  const lines = card(page).locator('[data-meanwhile] > *');
  await page.goto('/search/#q=cannot%20pee');
  await expect(lines.nth(0)).toHaveText(/^For trouble peeing.*:$/);
  await expect(lines.nth(1)).toContainText('I am worried about cauda equina syndrome');
  await expect(lines.nth(2)).toHaveText(/^For cancer, with weak legs.*:$/);
  await expect(lines.nth(3)).toContainText('Call your cancer team');
  await page.goto('/search/#q=wet%20myself%20numb');
  await expect(lines.first()).toContainText('I am worried about cauda equina syndrome');
});

test('no emergency hides another one', async ({ page }) => {
  for (const [query, ...signs] of [
    ['i took 20 paracetamol because i want to die', 'harming yourself', 'too much paracetamol'],
    ['want to die and cant pee', 'harming yourself', 'trouble peeing'],
    ['overdose and pregnant bleeding', 'too much paracetamol', 'baby moves less'],
  ]) {
    await page.goto(`/search/#q=${encodeURIComponent(query ?? '')}`);
    for (const sign of signs)
      await expect(card(page).locator('.care-glance li', { hasText: sign }).first()).toBeVisible();
  }
});

test('the words of a sign in a harmless sense show no card', async ({ page }) => {
  for (const query of [
    'numb bum from sitting',
    'chest press',
    'fell asleep on the sofa back sore',
  ]) {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
    await expect(card(page), query).toHaveCount(0);
  }
});

test('the next search takes the card away', async ({ page }) => {
  await page.goto('/search/#q=saddle%20numbness');
  await expect(card(page)).toBeVisible();
  await page.getByRole('combobox').fill('heat');
  await page.keyboard.press('Enter');
  await expect(page.locator('.hit-count')).toContainText('heat');
  await expect(card(page)).toHaveCount(0);
});
