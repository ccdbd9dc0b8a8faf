/** Trusted Types are on wherever a person goes, nothing they do breaks them, and they hold. */
import { expect, test as base, type Page } from '@playwright/test';
import { openSearch } from './search-box.ts';

/** What a browser says of a broken policy, in every page of the test. */
const test = base.extend<{ broken: string[] }>({
  broken: [
    async ({ context }, use) => {
      const broken: string[] = [];
      await context.exposeFunction('tellBroken', (what: string) => broken.push(what));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, sample, blockedURI } = event;
          const tell = (window as unknown as { tellBroken: (what: string) => void }).tellBroken;
          tell(`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      context.on('weberror', (error) => broken.push(error.error().message));
      await use(broken);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

const found = (page: Page) =>
  expect(page.locator('site-search')).toHaveAttribute('data-state', 'done', { timeout: 15_000 });

test('a string is not made into code, and no other policy can be made', async ({
  page,
  broken,
}) => {
  for (const address of ['/', '/remedies/heat-and-ice/', '/search/', '/now/', '/offline/']) {
    await page.goto(address);
    const refused = await page.evaluate(() => {
      const tries = [
        () => (document.body.innerHTML = '<b>x</b>'),
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        () => (document.createElement('script').src = '/x.js'),
        () => window.trustedTypes?.createPolicy('other', { createScriptURL: () => '/x.js' }),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch {
          return 'refused';
        }
      });
    });
    expect(refused, address).toEqual(['refused', 'refused', 'refused', 'refused']);
  }
  // Each was told as well, which shows that the listener of the other tests hears; those of the search by
  // its header and by the policy in the page.
  await expect.poll(() => new Set(broken).size).toBe(20);
  broken.length = 0;
});

test('searching, suggestions, filters, a result and its marks', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').pressSequentially('heat pa', { delay: 20 });
  await expect(page.getByRole('option').first()).toBeVisible();
  for (const words of [
    'i cannot pee and my legs are numb',
    'sciatca',
    'hot water bottle',
    'zzzz',
  ]) {
    await page.getByRole('combobox').fill(words);
    await page.keyboard.press('Enter');
    await found(page);
    await page.waitForLoadState('networkidle');
  }
  // Words that only the full text has, so that a passage of Pagefind is shown.
  await page.goto('/search/#q=trolley');
  await found(page);
  await page.waitForLoadState('networkidle');
  await page.goto('/search/#q=hot+water+bottle');
  await found(page);
  await page.locator('.hits a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
});

test('reading: a source in place, a term, exact words, the search box', async ({ page }) => {
  await page.goto('/remedies/heat-and-ice/');
  await page.locator('.cite a[href*="/sources/#"]').first().click();
  await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const text = document.querySelector('article p')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 20);
  });
  await page.getByRole('button', { name: /link to/i }).click();
  await openSearch(page);
});

test('sharing: the sheet, its code, a leaflet; a card of a deck', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const action of ['Copy link', 'Copy as text', /print/i]) {
    await page.goto('/remedies/heat-and-ice/');
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Share section: How to use heat or ice' }).click();
    const sheet = page.getByRole('dialog', { name: /^Share: / });
    await sheet.getByRole('button', { name: action }).click();
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/cards/first-hour/');
  await page.locator('a[data-share]').first().click();
  await page.waitForLoadState('networkidle');
});

test('lists: a claim searched, letters, pages that lead on, colours chosen', async ({ page }) => {
  await page.goto('/about/evidence/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').first().fill('heat');
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  for (const address of ['/a-to-z/', '/about/accessibility/', '/where/', '/what-helps/', '/now/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
});

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const address of ['/remedies/heat-and-ice/', '/now/', '/cards/first-hour/'])
    test(`${address} asks for it by a policy`, async ({ page }) => {
      await page.goto(address);
      const active = () =>
        page.evaluate(async () => {
          const found = await navigator.serviceWorker.getRegistration();
          return new URL((found?.active ?? found?.installing)?.scriptURL ?? 'https://none/')
            .pathname;
        });
      await expect.poll(active).toBe('/sw.js');
    });
});
