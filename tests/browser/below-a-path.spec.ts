/**
 * The site below a path of its host, as GitHub Pages serves a project: a copy, built for that address and
 * served by a host that has nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { addressesIn, faultOf } from './addresses-in-files.ts';
import { ChangeableSite } from './changeable-site.ts';
import { addresses } from './pages.ts';
import { buildFor, remove } from './site-below.ts';
import { connect, disconnect, firstVisit, line, stores, todayInWords } from './with-worker.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ serviceWorkers: 'allow' });

/** Without its last slash, as the host names it. */
const ADDRESS = 'https://name.example/guide';
const PLACE = new URL(`${ADDRESS}/`);
/** With WHOLE_SITE=1 every page is opened, and not one of each kind. */
const WHOLE = Boolean(process.env['WHOLE_SITE']);

let root = '';
let site: ChangeableSite;
let home = '';
const inSite = (path: string) => join(root, 'dist', path);

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = buildFor(ADDRESS);
  site = await ChangeableSite.open(inSite(''));
  home = `${site.address}/guide`;
});
test.afterAll(() => {
  (site as ChangeableSite | undefined)?.close();
  if (root) remove(root);
});

test('every address in its files leads to a file below the path', () => {
  const found = [...addressesIn(inSite(''), PLACE.origin)];
  console.log(`${found.length} addresses in files`);
  expect(found.length).toBeGreaterThan(30_000);
  const faults = found
    .map((written) => ({ ...written, fault: faultOf(written, inSite(''), PLACE) }))
    // The page for errors names an address that only errors have.
    .filter(({ fault, address }) => fault && address !== `${ADDRESS}/404/`);
  expect(faults).toEqual([]);
});

/** A page of each kind: of each folder, and of each depth in it. */
const onePageOfEach = [
  ...new Map(
    addresses.map((address) => {
      const [, folder, ...below] = address.split('/');
      return [`${folder} ${below.length}`, address];
    }),
  ).values(),
];

test('every request of its pages is answered, below the path', async ({ page }) => {
  const opened = WHOLE ? addresses : onePageOfEach;
  test.setTimeout(opened.length * 5_000);
  const faults: string[] = [];
  let requests = 0;
  page.on('response', (response) => {
    requests += 1;
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(PLACE.pathname))
      faults.push(`${response.status()} ${pathname} on ${page.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What is on its way when the next page is opened is given up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} on ${page.url()}`);
  });
  for (const address of opened) {
    await page.goto(home + address);
    await page.evaluate(() => {
      for (const image of document.images) image.loading = 'eager';
    });
    await page.waitForLoadState('networkidle');
  }
  console.log(`${requests} requests of ${opened.length} pages`);
  expect(requests).toBeGreaterThan(opened.length);
  expect(faults).toEqual([]);
});

test('an article is found, its words are marked, and links lead on', async ({ page }) => {
  await page.goto(`${home}/`);
  await page.getByRole('link', { name: 'A to Z' }).first().click();
  await expect(page).toHaveURL(`${home}/a-to-z/`);
  await page.goto(`${home}/search/`);
  await page.getByRole('combobox').fill('hot water bottle');
  const suggestion = page.getByRole('option').first();
  await expect(suggestion).toHaveAttribute('data-url', /^\/guide\/\w+\/[\w-]+\//);
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  for (const link of await page.locator('.hits a').all())
    expect(await link.getAttribute('href')).toMatch(/^\/guide\/\w+\/[\w-]+\/(#[\w-]+)?$/);
  await page.locator('.hits a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${home}/\\w+/[\\w-]+/`));
  await expect(page.getByText('The words you searched for are marked.')).toBeVisible();
  await page.locator('.cite a').first().click();
  await expect(page.getByRole('dialog', { name: 'Source' })).toBeVisible();
});

/** Where the results of a search lead, those that only the full text names as well. */
async function resultsAt(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}/search/#q=heat+wrap`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const links = await page.locator('.hits a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

test('the results are those of a site without a path', async ({ page, baseURL }) => {
  const without = await resultsAt(page, baseURL ?? '');
  expect(without.length).toBeGreaterThan(5);
  expect(await resultsAt(page, home)).toEqual(without.map((address) => `/guide${address}`));
});

test('claims are found by their words', async ({ page }) => {
  await page.goto(`${home}/about/evidence/`);
  await page.getByLabel('Words in the claim').fill('heat wrap');
  await page.locator('claim-search li a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${home}/about/evidence/[\\w-]+/#claim-`));
});

test('a section is shared by an address below the path, in words and as a QR code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${home}/remedies/heat-and-ice/`);
  await page.getByRole('button', { name: 'Share section: How to use heat or ice' }).click();
  const shared = `${ADDRESS}/s/remedies/heat-and-ice/how-to-do-it/`;
  const mail = page.getByRole('link', { name: 'Email', exact: true });
  expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain(shared);
  await page.getByText('QR code', { exact: true }).click();
  const code = page.getByAltText(`QR code for ${shared}`);
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .not.toBe(0);
  const { data, info } = await sharp(inSite('s/remedies/heat-and-ice/how-to-do-it/qr.svg'))
    .resize({ width: 200, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(shared);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shared);
});

test('a share page shows its picture to chats, and leads people on', async ({ page, request }) => {
  const share = `${home}/s/remedies/heat-and-ice/how-to-do-it/`;
  const html = await (await request.get(share)).text();
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(picture).toBe(`${ADDRESS}/s/remedies/heat-and-ice/how-to-do-it/card.png`);
  expect((await request.get(picture.replace(ADDRESS, home))).ok()).toBe(true);
  await page.goto(share);
  await expect(page).toHaveURL(`${home}/remedies/heat-and-ice/#how-to-do-it`);
});

test('a page that moved, an address that leads nowhere, and what is beside the path', async ({
  page,
  request,
}) => {
  await page.goto(`${home}/symptom-finder/`);
  await expect(page).toHaveURL(`${home}/where/`);
  expect((await page.goto(`${home}/gone/`))?.status()).toBe(404);
  await page.getByRole('link', { name: 'go to the home page' }).click();
  await expect(page).toHaveURL(`${home}/`);
  expect((await request.get(`${site.address}/remedies/walking/`)).status()).toBe(404);
});

test('without a connection: its own worker and stores, kept pages, the search', async ({
  page,
}) => {
  await firstVisit(page, `${home}/remedies/walking/`);
  const scope = () => navigator.serviceWorker.ready.then((registration) => registration.scope);
  expect(await page.evaluate(scope)).toBe(`${home}/`);
  await page.goto(`${home}/search/#q=hot+water+bottle`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  await page.waitForLoadState('networkidle');
  await disconnect(page, site);
  for (const path of ['/remedies/walking/', '/', '/now/', '/help/emergency-signs/']) {
    await page.goto(home + path);
    await expect(line(page), path).toContainText(`Kept on this device on ${todayInWords()}.`);
    // The line has its own sheet, which is kept as well.
    await expect(line(page), path).toHaveCSS('border-top-width', '2px');
  }
  await page.goto(`${home}/causes/sciatica/`);
  await expect(line(page)).toContainText('not kept here');
  await page.goto(`${home}/search/#q=hot+water+bottle`);
  await expect(page.locator('.hits a').first()).toBeVisible();
  for (const name of await stores(page)) expect(name).toMatch(/^\/guide\/[a-z-]+$/);
  await connect(page, site);
});

test('everything can be kept, and what other sites of the host keep is left alone', async ({
  page,
}) => {
  await firstVisit(page, `${home}/offline/`);
  await page.evaluate(() => caches.open('of another site'));
  await page.getByRole('button', { name: 'Keep everything' }).click();
  const status = page.locator('keep-everything [role=status]');
  await expect(status).toHaveText(/^Everything is kept on this device: \d+ MB\.$/, {
    timeout: 90_000,
  });
  const list = JSON.parse(readFileSync(inSite('offline/everything.json'), 'utf8')) as {
    files: object;
  };
  const kept = await page.evaluate(async () =>
    (await (await caches.open('/guide/everything')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(kept.sort()).toEqual(Object.keys(list.files).sort());
  await page.getByRole('button', { name: 'Remove what I kept and read' }).click();
  await expect(status).toContainText('Removed');
  expect((await stores(page)).sort()).toEqual(['/guide/kept-at-once', 'of another site']);
});

/** What a phone needs to put the site beside its apps. */
const manifestOf = (page: Page) =>
  page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? { href: '' };
    return (await (await fetch(href)).json()) as { id: string; start_url: string; scope: string };
  });

test('it is an app of its own', async ({ page }) => {
  await page.goto(`${home}/`);
  expect(await manifestOf(page)).toMatchObject({
    id: '/guide/',
    start_url: '/guide/',
    scope: '/guide/',
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, serviceWorkers: 'block' });

  test('the search leads to the parts of the body, and a share page leads on', async ({ page }) => {
    await page.goto(`${home}/`);
    await page.locator('form.search input').first().fill('back');
    await page.locator('form.search input').first().press('Enter');
    await expect(page).toHaveURL(new RegExp(`^${home}/where/`));
    await page.goto(`${home}/s/remedies/heat-and-ice/how-to-do-it/`);
    await expect(page).toHaveURL(`${home}/remedies/heat-and-ice/#how-to-do-it`);
  });
});
