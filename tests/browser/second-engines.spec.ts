/**
 * Accessibility as two further engines see it: HTML_CodeSniffer and IBM's, on one page of every kind and
 * on states of the search, in both themes. axe looks at every page: every-page.spec.ts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { addresses } from './pages.ts';

// One page takes the engines a second; on a small machine with company, ten.
test.describe.configure({ timeout: 120_000 });

const { resolve } = createRequire(import.meta.url);
const codeSniffer = readFileSync(resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
const equalAccess = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What IBM's engine says and is not so, by rule and element; each with its reason. */
const accepted: { rule: string; element: RegExp; because: string }[] = [
  {
    rule: 'aria_role_valid',
    element: /^<input [^>]*role="combobox"/,
    because:
      'axe and the Nu checker allow it on a search field, and so will the standard (w3c/html-aria#397).',
  },
  {
    rule: 'element_attribute_deprecated',
    element: /^<meta [^>]*http-equiv="(content-security-policy|refresh)"|^<li [^>]*value="\d+"/,
    because:
      'HTML has http-equiv with these two values (section 4.2.5.3), and the value of an item (4.4.8).',
  },
];

interface CodeSniffer {
  process: (standard: string, page: Document, done: () => void, failed: () => void) => void;
  getMessages: () => { type: number; code: string; element: Element }[];
}
interface Checker {
  check: (
    page: Document,
    policies: string[],
  ) => Promise<{
    results: { ruleId: string; value: string[]; message: string; snippet: string }[];
  }>;
}

/** The errors of HTML_CodeSniffer by WCAG 2 AA, as "code: element". */
async function sniffed(page: Page): Promise<string[]> {
  await page.evaluate(codeSniffer);
  return page.evaluate(async () => {
    const { HTMLCS } = globalThis as unknown as { HTMLCS: CodeSniffer };
    await new Promise<void>((done, failed) => {
      HTMLCS.process('WCAG2AA', document, done, () => {
        failed(new Error('HTML_CodeSniffer could not look at the page'));
      });
    });
    return HTMLCS.getMessages()
      .filter(({ type }) => type === 1)
      .map(({ code, element }) => `${code}: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** What fails by IBM's requirements and WCAG 2.2, as "rule: element", but for what is accepted. */
async function failed(page: Page): Promise<string[]> {
  await page.evaluate(equalAccess);
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results.filter(({ value }) => value[1] === 'FAIL');
  });
  return found
    .filter(
      ({ ruleId, snippet }) =>
        !accepted.some(({ rule, element }) => rule === ruleId && element.test(snippet)),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
}

async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

/** Folders in which pages differ in kind, not only in content; elsewhere, pages of one depth are of one kind. */
const ownKinds = /^\/(about|now)\/[^/]+\/$/;
const articleFolders = /^\/(symptoms|causes|remedies|help)\/(?=.)/;
const kindOf = (address: string) =>
  ownKinds.test(address)
    ? address
    : address.replace(articleFolders, '/article/').replace(/[^/]+(?=\/(sources\/)?$)/, '*');

const kinds = new Map(addresses.toReversed().map((address) => [kindOf(address), address]));

const states = [
  '/search/#q=heat',
  '/search/#q=numb%20between%20my%20legs',
  '/search/#q=back%20pain%20and%20fever',
  '/search/#q=banana%20bread%20recipe',
];

test('there is a page of every kind', () => {
  expect(kinds.size).toBeGreaterThan(30);
});

for (const address of [...kinds.values(), ...states])
  test(`two further engines find nothing on ${address}`, async ({ page }) => {
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (address.includes('#'))
        await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      // What a fold holds is looked at as well.
      await openFolds(page);
      expect.soft(await sniffed(page), `HTML_CodeSniffer, ${colorScheme}`).toEqual([]);
      expect.soft(await failed(page), `IBM, ${colorScheme}`).toEqual([]);
    }
  });

test('two further engines find nothing in an article with the share sheet open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/remedies/heat-and-ice/');
  await page.getByRole('button', { name: 'Share section: Does it help?' }).click();
  await expect(page.getByRole('link', { name: 'WhatsApp (new window)' })).toBeVisible();
  await openFolds(page);
  expect(await sniffed(page)).toEqual([]);
  expect(await failed(page)).toEqual([]);
});

test('what is wrong is seen here', async ({ page }) => {
  await page.goto('/causes/');
  await page.evaluate(() => {
    const image = new Image();
    image.src = '/favicon.ico';
    document.querySelector('main')?.append(image);
  });
  expect((await sniffed(page)).join()).toContain('H37');
  expect((await failed(page)).join()).toContain('img_alt_valid');
});
