/** The claims: a page a topic, a search through all of them, and every link to a claim that was ever sent. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

const evidence = '/about/evidence/';
const words = 'Words in the claim';

test('claims of all topics are found by words and by certainty', async ({ page }) => {
  await page.goto(evidence);
  await page.getByLabel(words).fill('heat wrap');
  const found = page.locator('claim-search li');
  await expect(page.locator('claim-search [role=status]')).toHaveText(/^\d+ claims found$/);
  const all = await found.count();
  expect(all).toBeGreaterThan(1);
  await page.getByLabel('How sure we are').selectOption('low certainty');
  await expect(found.filter({ hasText: 'expert opinion' })).toHaveCount(0);
  expect(await found.count()).toBeLessThan(all);
  for (const claim of await found.all()) await expect(claim).toContainText('low certainty');
  await found.getByRole('link', { name: 'A heat wrap can take the edge off' }).click();
  await expect(page).toHaveURL(/\/about\/evidence\/heat-and-cold\/#claim-heat-wrap$/);
  await expect(page.locator('#claim-heat-wrap')).toBeInViewport();
});

test('too many claims say so, and none says none', async ({ page }) => {
  await page.goto(evidence);
  await page.getByLabel(words).fill('pain');
  const status = page.locator('claim-search [role=status]');
  await expect(status).toHaveText(/^\d+ claims found, the surest 20 shown$/);
  await expect(page.locator('claim-search li')).toHaveCount(20);
  await page.getByLabel(words).fill('gremlins');
  await expect(status).toHaveText('0 claims found');
  await expect(page.locator('claim-search li')).toHaveCount(0);
});

test('when the claims do not come, the search says so and tries again', async ({ page }) => {
  await page.goto(evidence);
  await page.route('**/claims.json', (route) => route.abort());
  await page.getByLabel(words).fill('heat');
  const status = page.locator('claim-search [role=status]');
  await expect(status).toHaveText('The claims could not be loaded. Choose a topic below.');
  await page.unroute('**/claims.json');
  await page.getByLabel(words).fill('heat wrap');
  await expect(status).toHaveText(/claims found/);
});

test('a link to a claim of former days arrives at the claim, its sources and its articles', async ({
  page,
}) => {
  await page.goto(`${evidence}#claim-heat-wrap`);
  await expect(page).toHaveURL(/\/about\/evidence\/heat-and-cold\/#claim-heat-wrap$/);
  const claim = page.locator('#claim-heat-wrap');
  await expect(claim).toBeInViewport();
  await claim.locator('summary').click();
  await expect(claim.getByRole('link', { name: 'Heat and ice for a back spasm' })).toBeVisible();
  expect(await claim.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
});

test('a page of claims leads to the next, and the last one to the list', async ({ page }) => {
  await page.goto(evidence);
  const topics = await page.locator('.page-list a').count();
  expect(addresses.filter((address) => address.startsWith(evidence))).toHaveLength(topics + 1);
  await page.locator('.page-list a').first().click();
  for (let seen = 1; seen < topics; seen += 1) {
    const here = page.url();
    await page.getByRole('link', { name: 'Next: ' }).click();
    await expect(page).not.toHaveURL(here);
  }
  await expect(page.getByRole('link', { name: 'Next: ' })).toHaveCount(0);
  await page.locator('.neighbours').getByRole('link', { name: 'All the evidence' }).click();
  await expect(page).toHaveURL(new RegExp(`${evidence}$`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('topics lead to every claim, and no control stands there that does nothing', async ({
    page,
  }) => {
    await page.goto(evidence);
    await expect(page.getByLabel(words)).toBeHidden();
    expect(await page.locator('.lead-on a').count()).toBeGreaterThan(700);
    await expect(page.locator('.lead-on a:visible')).toHaveCount(0);
  });

  test('a link to a claim of former days shows the one way on', async ({ page }) => {
    await page.goto(`${evidence}#claim-heat-wrap`);
    const way = page.locator('.lead-on a:visible');
    await expect(way).toHaveText('The claim you look for is under “Heat and cold”');
    await expect(way).toBeInViewport();
    await way.click();
    await expect(page.locator('#claim-heat-wrap')).toBeInViewport();
  });
});
