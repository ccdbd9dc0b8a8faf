/** On paper: one clean leaflet for a section or an article, and the page as it was afterwards. */
import { expect, test, type Page } from '@playwright/test';

/** Prints as a reader does, up to the device's own dialogue, which stays closed here. */
async function print(page: Page, address: string, control: string | RegExp) {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await page.goto(address);
  await page.getByRole('button', { name: control }).click();
  await page.getByRole('button', { name: /^Print this/ }).click();
  await page.waitForFunction(() => 'printed' in window);
  await page.emulateMedia({ media: 'print' });
  return page.locator('.leaflet');
}

/** What stands on the paper, from top to bottom. */
const visibleText = (page: Page) => page.locator('body').innerText();

test('a section: the care card first, its own sources, dates, address and QR code', async ({
  page,
}) => {
  const leaflet = await print(page, '/causes/sciatica/', 'Share section: What helps');
  const text = await visibleText(page);
  const order = [
    'Back Spasm Guide',
    'What helps',
    'Call an ambulance now if',
    'Go to A&E',
    'Let comfort decide how much you rest',
    '\nSources\n',
    'Not yet clinically reviewed',
    'Facts checked',
    '/s/causes/sciatica/what-helps/',
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await expect(page.locator('header, footer, nav, .toast').filter({ visible: true })).toHaveCount(
    0,
  );
  await expect(leaflet.getByRole('button')).toHaveCount(0);
  // Of the sources those that the section cites, under their numbers on the page.
  const cited = await leaflet
    .locator('.cite a')
    .evaluateAll((links) => [...new Set(links.map((link) => Number(link.textContent)))]);
  const listed = await leaflet
    .locator('.sources > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value));
  expect(listed).toEqual(cited.sort((a, b) => a - b));
  const code = leaflet.locator('.lead-back img');
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('the card has every sign in full and the numbers, links name the site', async ({ page }) => {
  const leaflet = await print(page, '/remedies/heat-and-ice/', /How to use heat or ice/);
  const card = leaflet.locator('.care-emergency');
  for (const words of ['999', '911', 'sex feels different', 'pain runs down both legs'])
    await expect(card.getByText(words).last()).toBeVisible();
  await expect(card.getByText('both legs weak, numb or painful')).toBeHidden();
  const figure = leaflet.locator('.steps img').first();
  expect(await figure.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(leaflet).not.toContainText('Who should not use them');
  // Links on paper name the site, as the QR code does.
  for (const link of await leaflet.locator('a:not([href^="#"])').all())
    expect(await link.getAttribute('href')).toMatch(/^(https?:\/\/|tel:)/);
});

test('each step has one number, and each source has room for its own', async ({ page }) => {
  const leaflet = await print(page, '/remedies/heat-and-ice/', /How to use heat or ice/);
  const numbers = (element: Element) => getComputedStyle(element).listStyleType;
  expect(await leaflet.locator('.steps li').first().evaluate(numbers)).toBe('none');
  const sources = leaflet.locator('.sources');
  expect(await sources.locator('> li').first().evaluate(numbers)).toBe('decimal');
  const room = await sources.evaluate((list) => parseFloat(getComputedStyle(list).paddingLeft));
  expect(room).toBeGreaterThan(20);
});

test('a whole article is one leaflet, and fits on few sheets', async ({ page }) => {
  const leaflet = await print(page, '/remedies/heat-and-ice/', 'Share this page');
  for (const heading of ['Good to know', 'Who should not use them', 'When to get help'])
    await expect(leaflet.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThanOrEqual(5);
});

test('a leaflet prints when its QR code cannot be loaded', async ({ page }) => {
  await page.route('**/qr.svg', (route) => route.abort());
  const leaflet = await print(page, '/remedies/heat-and-ice/', /How to use heat or ice/);
  await expect(leaflet).toContainText('/s/remedies/heat-and-ice/how-to-do-it/');
});

test('what floats over the text is not printed', async ({ page }) => {
  await page.goto('/remedies/heat-and-ice/');
  await page.locator('#does-it-help').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
  });
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
  await page.evaluate(() => (window.print = () => Object.assign(window, { printed: true })));
  await page.getByRole('button', { name: 'Share this page' }).click();
  await page.getByRole('button', { name: 'Print this page' }).click();
  await page.waitForFunction(() => 'printed' in window);
  await expect(page.locator('.leaflet')).not.toContainText('Copy link to these words');
});

test('after printing the page is as it was', async ({ page }) => {
  await print(page, '/remedies/heat-and-ice/', /How to use heat or ice/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.leaflet')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('header')).toBeVisible();
});
