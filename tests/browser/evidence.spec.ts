/** The list of all claims: narrowed and ordered on the device, whole without script. */
import { expect, test } from '@playwright/test';

const evidence = '/about/evidence/';

test('claims can be narrowed by words and by certainty, and ordered', async ({ page }) => {
  await page.goto(evidence);
  const items = page.locator('.claims > li:visible');
  const all = await items.count();
  await page.getByLabel('Words in the claim').fill('heat wrap');
  await expect(page.locator('claim-filter [role=status]')).toHaveText(/^\d+ claims shown$/);
  const some = await items.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all / 10);
  await page.getByLabel('How sure we are').selectOption('moderate certainty');
  for (const item of await items.all()) {
    await expect(item).toHaveAttribute('data-certainty', 'moderate certainty');
  }
  await page.getByLabel('Words in the claim').fill('');
  await page.getByLabel('How sure we are').selectOption('any');
  await page.getByLabel('Which way it points').selectOption('advised');
  const advised = await items.evaluateAll((found) =>
    found.map((item) => (item as HTMLElement).dataset['certainty']),
  );
  expect(advised.length).toBeGreaterThan(30);
  expect(new Set(advised)).toEqual(new Set(['expert opinion']));
  await page.getByLabel('Which way it points').selectOption('any');
  await page.getByLabel('How sure we are').selectOption('any');
  await page.getByLabel('Order').selectOption('surest first');
  const ranks = await page
    .locator('.claims')
    .first()
    .locator('> li')
    .evaluateAll((all) => all.map((item) => Number((item as HTMLElement).dataset['rank'])));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('a claim leads to its sources and to the articles that use it', async ({ page }) => {
  await page.goto(`${evidence}#claim-heat-wrap`);
  const claim = page.locator('#claim-heat-wrap');
  await expect(claim).toBeInViewport();
  await claim.locator('summary').click();
  await expect(claim.getByRole('link', { name: 'Heat and ice for a back spasm' })).toBeVisible();
  expect(await claim.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and offers no controls that do nothing', async ({ page }) => {
    await page.goto(evidence);
    await expect(page.getByLabel('Words in the claim')).toBeHidden();
    expect(await page.locator('.claims > li:visible').count()).toBeGreaterThan(500);
  });
});
