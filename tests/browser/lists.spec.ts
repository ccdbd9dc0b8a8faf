/** Long lists as pages: the A to Z, the sources, the danger signs, the folders; and where old links land. */
import { expect, test } from '@playwright/test';
import { articles } from './pages.ts';

/** Links that led into a page of everything, and where they lead now. */
const moved = [
  { old: '/a-to-z/#letter-s', now: '/a-to-z/s/#letter-s' },
  { old: '/a-to-z/#letter-y', now: '/a-to-z/w/#letter-y' },
  { old: '/a-to-z/#digits', now: '/a-to-z/a/#digits' },
  {
    old: '/about/danger-signs/#cauda-equina',
    now: '/about/danger-signs/bladder-bowels-and-legs/#cauda-equina',
  },
  {
    old: '/about/danger-signs/#group-infection',
    now: '/about/danger-signs/infection/',
  },
  { old: '/sources/#ref-dwmh-heatstroke', now: '/sources/pages-for-patients-' },
];

for (const { old, now } of moved) {
  test(`${old} lands well`, async ({ page }) => {
    await page.goto('/sources/');
    await page.goto(old);
    await expect(page).toHaveURL(new RegExp(now));
    // Of a source the page is enough in the list above, and its place is the one of the old link.
    const place = now.includes('#') ? now : page.url().includes('#') ? page.url() : undefined;
    if (place) await expect(page.locator(place.replace(/.*#/, '#'))).toBeInViewport();
    else await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });
}

test('the letters of the A to Z are big targets and lead to names', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/a-to-z/');
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  expect(await letters.count()).toBeGreaterThan(15);
  for (const letter of await letters.all()) {
    const box = await letter.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await letters.filter({ hasText: 'T' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z: T');
  await page.getByRole('link', { name: 'Next: U and V' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z: U and V');
});

test('the groups of a folder are short, and hold each article once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const folder of ['symptoms', 'causes', 'remedies', 'help']) {
    await page.goto(`/${folder}/`);
    const links = page.locator(`.group a[href^="/${folder}/"]`);
    const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    // Each article of the folder once, and nothing else.
    const inFolder = articles.filter((address) => address.startsWith(`/${folder}/`));
    expect(inFolder.length, folder).toBeGreaterThan(3);
    expect(hrefs.sort(), folder).toEqual(inFolder.sort());
    const groups = await page.locator('.group').all();
    expect(groups.length, folder).toBeGreaterThan(1);
    for (const group of groups) {
      expect(await group.getByRole('link').count(), folder).toBeGreaterThan(0);
      expect(await group.getByRole('link').count(), folder).toBeLessThanOrEqual(8);
    }
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens, folder).toBeLessThanOrEqual(8);
  }
});

test('a source says what kind it is, and no note of an editor', async ({ page }) => {
  await page.goto('/sources/');
  await page.getByRole('link', { name: 'Trials' }).click();
  const sources = page.locator('.source-list li');
  expect(await sources.count()).toBeGreaterThan(10);
  for (const source of await sources.all()) await expect(source).toContainText('Trial.');
  await expect(page.getByText('not shown')).toHaveCount(0);
});

test('a page that is not there offers the three big ways and a search', async ({ page }) => {
  await page.goto('/causes/gremlins/');
  const main = page.locator('main');
  for (const name of ['What now?', 'Where it hurts', 'Danger signs', 'A to Z'])
    await expect(main.getByRole('link', { name })).toBeVisible();
  await main.locator('#lost-search').fill('heat or ice');
  await main.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old link to a letter lands on its letter, which leads on', async ({ page }) => {
    await page.goto('/a-to-z/#letter-s');
    await expect(page.locator('#letter-s')).toBeInViewport();
    await page.locator('#letter-s').click();
    await expect(page.getByRole('link', { name: 'Sudden back spasm' }).first()).toBeVisible();
  });

  test('an old link to a danger sign shows the one way on', async ({ page }) => {
    await page.goto('/about/danger-signs/#group-infection');
    const way = page.locator('.lead-on a:visible');
    await expect(way).toContainText('The danger sign you look for is under');
    await way.click();
    await expect(page).toHaveURL(/\/about\/danger-signs\/infection\/$/);
  });
});
