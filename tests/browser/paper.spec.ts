/** On paper: how many sheets each page takes, and that nothing on them is pale on white. */
import { expect, test, type Page } from '@playwright/test';
import { addresses, articles } from './pages.ts';

/** Sheets that a page takes, as the tree of its PDF counts them. */
async function sheetsOf(page: Page, address: string, format = 'A4'): Promise<number> {
  await page.goto(address);
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  const counts = pdf.toString('latin1').matchAll(/\/Count (\d+)/g);
  return Math.max(...Array.from(counts, ([, count]) => Number(count)));
}

/** Half of the articles: each of two workers prints one. */
const half = (rest: number) => articles.filter((_, index) => index % 2 === rest);

/** Kinds of pages, and the sheets that one of them may take. */
const kinds = [
  { kind: 'article', most: 5, pages: half(0) },
  { kind: 'other article', most: 5, pages: half(1) },
  { kind: 'deck', most: 2, pages: addresses.filter((each) => /^\/cards\/[^/]+\/$/.test(each)) },
  {
    kind: 'page of "What now?"',
    most: 1,
    pages: addresses.filter((each) => each.startsWith('/now/') && each !== '/now/sources/'),
  },
  {
    kind: 'part of the body',
    most: 1,
    pages: addresses.filter((each) => each.startsWith('/where/')),
  },
  { kind: 'board', most: 2, pages: addresses.filter((each) => each.startsWith('/what-helps/')) },
];

test.beforeEach(async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium prints to a file.');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test.describe('without script, which no sheet needs', () => {
  test.use({ javaScriptEnabled: false });

  for (const { kind, most, pages } of kinds)
    test(`each ${kind} takes ${most} sheets of A4 at most`, async ({ page }) => {
      test.setTimeout(180_000);
      expect(pages.length).toBeGreaterThan(0);
      for (const address of pages)
        expect.soft(await sheetsOf(page, address), address).toBeLessThanOrEqual(most);
    });
});

test('each deck takes two sheets of US Letter at most', async ({ page }) => {
  test.setTimeout(60_000);
  for (const address of kinds.find(({ kind }) => kind === 'deck')?.pages ?? [])
    expect.soft(await sheetsOf(page, address, 'Letter'), address).toBeLessThanOrEqual(2);
});

/** Text and numbers whose ink is pale: printers leave the ground behind them out. */
const pale = (page: Page) =>
  page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg *)')) {
      if (!element.checkVisibility()) continue;
      const written = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      for (const part of ['', '::before', '::after']) {
        const { color, content, display } = getComputedStyle(element, part || undefined);
        if (part ? /^(none|normal|"")/.test(content) || display === 'none' : !written) continue;
        if (luminance(color) > 140)
          found.push(`${element.outerHTML.slice(0, 60)}${part}: ${color}`);
      }
    }
    return found;
  });

const looked = [
  '/symptoms/sudden-spasm/',
  '/remedies/pain-relief-medicines/',
  '/help/emergency-signs/',
  '/cards/sudden-spasm/',
  '/leaflets/first-hour/',
  '/now/',
  '/now/call/',
  '/now/floor/',
  '/where/',
  '/where/low-back/',
  '/what-helps/',
];

for (const address of looked)
  test(`${address} is dark ink on paper, with its address`, async ({ page, baseURL }) => {
    await page.goto(address);
    expect(await pale(page)).toEqual([]);
    const text = await page.locator('body').innerText();
    const place = address.startsWith('/leaflets/') ? '/remedies/first-hour/' : address;
    expect(text).toContain(`back-spasm-guide.example${place}`);
    expect(text).not.toContain(baseURL ?? 'http://localhost');
    await expect(page.locator('.ways')).toBeHidden();
  });

test('what tells of danger on screen, and the numbers to call, stand on paper', async ({
  page,
}) => {
  for (const address of ['/symptoms/sudden-spasm/', '/help/emergency-signs/', '/now/call/']) {
    await page.goto(address);
    for (const number of ['999', '112', '111', '911', '000'])
      await expect(page.getByRole('link', { name: number }).first(), address).toBeVisible();
  }
  await page.goto('/help/emergency-signs/');
  // Its first card stands at a glance, for each sign follows in full.
  await expect(page.locator('#care-emergency .care-glance')).toBeVisible();
  await expect(page.locator('#care-emergency details')).toBeHidden();
  await expect(page.getByText('pain runs down both legs').last()).toBeVisible();
  await page.goto('/now/today/');
  await expect(page.locator('.guide details li').first()).toBeVisible();
  await page.goto('/what-helps/');
  await expect(page.locator('.first').getByText('danger signs')).toBeVisible();
});

test('a PDF of an article is tagged: whose it is, its language, headings, lists and pictures', async ({
  page,
}) => {
  await page.goto('/symptoms/sudden-spasm/');
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf).toMatch(/\/MarkInfo\s*<<\/Type \/MarkInfo\s*\/Marked true>>/);
  expect(pdf).toMatch(/\/Lang \(en-GB\)/);
  expect(pdf).toContain('/Title (Sudden back spasm | Back Spasm Guide)');
  const tagged = (kind: string) => pdf.split(`/S /${kind}\n`).length - 1;
  expect(tagged('H1')).toBe(1);
  expect(tagged('H2')).toBeGreaterThan(5);
  expect(tagged('LI')).toBeGreaterThan(20);
  expect(tagged('Link')).toBeGreaterThan(5);
});
