/** "Where does it hurt?": a list, a map that says the same, and a page for each part. No script but what asks for the worker. */
import { expect, test, type Page } from '@playwright/test';
import { addresses } from './pages.ts';

const parts = addresses.filter((address) => /^\/where\/./.test(address));
const inList = (page: Page) => page.locator('.places li > a');
const onMap = (page: Page) => page.locator('.map a');
const hrefs = (links: ReturnType<Page['locator']>) =>
  links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

/** The fill of the first shape of a part on the map. */
const fillOf = (page: Page, address: string) =>
  page
    .locator(`.map a[href="${address}"] path`)
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);

test('list and map name the same parts, and each has its page', async ({ page }) => {
  await page.goto('/where/');
  const listed = await hrefs(inList(page));
  expect([...listed].sort()).toEqual([...parts].sort());
  const mapped = await hrefs(onMap(page));
  expect(new Set(mapped).size).toBe(mapped.length);
  expect(listed.filter((address) => !mapped.includes(address))).toEqual(['/where/whole-body/']);
  for (const address of mapped) {
    const number = page.locator(`.places li > a[href="${address}"] b`);
    await expect(page.locator(`.map a[href="${address}"] text`)).toHaveText(
      (await number.textContent()) ?? '',
    );
  }
});

test('the list stands before the map, which is silent and adds no stop', async ({ page }) => {
  await page.goto('/where/');
  for (const map of await page.locator('.map').all()) {
    await expect(map).toHaveAttribute('aria-hidden', 'true');
    expect(
      await map.evaluate((svg) =>
        Boolean(
          (document.querySelector('.places ul')?.compareDocumentPosition(svg) ?? 0) &
          Node.DOCUMENT_POSITION_FOLLOWING,
        ),
      ),
    ).toBe(true);
  }
  const stops: (string | null)[] = [];
  await page.locator('h1').click();
  for (let tab = 0; tab < 14; tab++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() =>
        document.activeElement?.closest('svg')
          ? 'map'
          : (document.activeElement?.getAttribute('href') ?? null),
      ),
    );
  }
  expect(stops).not.toContain('map');
  for (const address of await hrefs(inList(page)))
    expect(stops.filter((stop) => stop === address)).toHaveLength(1);
});

test('what is pointed at in the list is lit on the map, and the other way round', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/where/');
  for (const address of await hrefs(onMap(page))) {
    await page.mouse.move(0, 0);
    const before = await fillOf(page, address);
    await page.locator(`.places li > a[href="${address}"]`).hover();
    expect(await fillOf(page, address), address).not.toBe(before);
    await page.mouse.move(0, 0);
    const row = page.locator(`.places li > a[href="${address}"]`);
    const plain = await row.evaluate((link) => getComputedStyle(link).backgroundColor);
    await page.locator(`.map a[href="${address}"] circle`).hover();
    expect(await row.evaluate((link) => getComputedStyle(link).backgroundColor)).not.toBe(plain);
  }
  await page.mouse.move(0, 0);
  await page.locator('.danger-first a').focus();
  const before = await fillOf(page, '/where/neck/');
  await page.keyboard.press('Tab');
  expect(await fillOf(page, '/where/neck/')).not.toBe(before);
});

test('a finger on the map opens the part', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/where/');
  for (const address of await hrefs(onMap(page))) {
    await page.goto('/where/');
    await page.locator(`.map a[href="${address}"] circle`).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  }
});

test('every part: its danger first, then at most eight answers, all large enough for a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of parts) {
    await page.goto(address);
    const danger = page.locator('.own-danger');
    await expect(danger.getByRole('link')).toHaveAttribute(
      'href',
      '/help/emergency-signs/#care-emergency',
    );
    expect(await danger.locator('li').count(), address).toBeGreaterThan(0);
    expect((await danger.boundingBox())?.height, address).toBeLessThanOrEqual(380);
    const answers = page.locator('.choices').first().getByRole('link');
    expect(await answers.count(), address).toBeLessThanOrEqual(8);
    await expect(answers.first(), address).toBeInViewport({ ratio: 1 });
    for (const link of await page.locator('main a').all())
      expect((await link.boundingBox())?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
    await expect(page.locator('script[src]:not([src="/keep.js"])'), address).toHaveCount(0);
  }
});

test('no text is small: the numbers on the map are read as well', async ({ page }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/where/');
    const sizes = await page.locator('.map text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(Math.min(...sizes), `${width}`).toBeGreaterThanOrEqual(16);
    for (const link of await inList(page).all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const width of [320, 360, 390])
  test(`at ${width} px the list comes first, and each part of the map is large enough for a finger`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/where/');
    const last = await inList(page).last().boundingBox();
    const map = await page.locator('.map').first().boundingBox();
    expect(map?.y).toBeGreaterThanOrEqual((last?.y ?? Infinity) + (last?.height ?? 0));
    expect(last?.width).toBeGreaterThan(width - 40);
    for (const shape of await page.locator('.map a path').all()) {
      const box = await shape.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard alone: from the list to a symptom, and back to the same row', async ({
    page,
  }) => {
    await page.goto('/where/');
    await page.getByRole('link', { name: 'Lower back' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/where\/low-back\/$/);
    await page.getByRole('link', { name: 'Where does it hurt?' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/where\/#low-back$/);
    await expect(page.locator('#low-back')).toBeInViewport();
    await page.getByRole('link', { name: 'Lower back' }).click();
    await page.getByRole('link', { name: 'I am stuck bent over' }).click();
    await expect(page).toHaveURL(/\/symptoms\/stuck-bent-over\/#ease-it-now$/);
  });

  test('the page says that the search needs script, and leads to the A to Z', async ({ page }) => {
    await page.goto('/where/');
    // Playwright's words and roles look into no <noscript>.
    await expect(page.locator('noscript p')).toContainText('Search needs JavaScript');
    await expect(page.locator('noscript p')).toBeInViewport();
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(/\/a-to-z\/$/);
  });
});

/** Sections of the symptom finder, and what stands in their place. */
const former = [
  ['', 'h1'],
  ['#neck', '#neck'],
  ['#lower-back', '#low-back'],
  ['#all-over-or-feeling-unwell', '#whole-body'],
  ['#treatments-self-care-and-everything-else', '#by-name'],
] as const;

for (const javaScriptEnabled of [true, false])
  test.describe(`the symptom finder of before, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });
    for (const [fragment, place] of former)
      test(`/symptom-finder/${fragment} arrives`, async ({ page }) => {
        await page.goto(`/symptom-finder/${fragment}`);
        await expect(page).toHaveURL(new RegExp(`/where/${fragment}$`));
        await expect(page.locator(place)).toBeInViewport();
      });
  });
