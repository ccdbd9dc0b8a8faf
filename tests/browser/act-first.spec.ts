/** Act, understand, verify: how soon a reader on a phone comes to what to do, and how long a page is. */
import { expect, test, type Page } from '@playwright/test';
import { articles } from './pages.ts';

const SCREEN = { width: 390, height: 844 };
test.use({ viewport: SCREEN });

/** What the brief of the second edition asks of an article on a phone; px, words, screens. */
const most = {
  step: 900,
  words: 90,
  medianStep: 700,
  danger: 500,
  dangerBegins: 2_200,
  links: 7,
  screens: 12,
  medianScreens: 9,
  cardsAndEnd: 0.25,
};

/** Pages whose subject is danger signs, and the places where heart, lungs and belly are felt as well. */
const SIGN_PAGES =
  /^\/(help\/(emergency-signs|when-to-see-a-doctor)|symptoms\/(mid-back-and-ribs|upper-back-spasm|spasm-when-breathing-or-coughing))\//;

interface Measured {
  address: string;
  screens: number;
  /** Top of the first thing to do, and the words before it; NaN on a page without one. */
  step: number;
  words: number;
  danger: number;
  dangerBegins: number;
  links: number;
  cardsAndEnd: number;
}

const measure = (page: Page, address: string): Promise<Measured> =>
  page.evaluate(
    ({ address, screen }) => {
      const top = (element: Element | null | undefined) =>
        element ? element.getBoundingClientRect().top + scrollY : NaN;
      const height = (element: Element | null | undefined) =>
        element?.getBoundingClientRect().height ?? 0;
      const article = document.querySelector('article.article');
      if (!article) throw new Error('The page has no article.');
      const all = document.documentElement.scrollHeight;
      const step = article.querySelector('.steps li, .do li');
      const before = (element: Element) =>
        (element.compareDocumentPosition(step ?? element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      const shown = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      let words = 0;
      for (let text = shown.nextNode(); text && step; text = shown.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !before(parent)) break;
        if (!parent.checkVisibility({ contentVisibilityAuto: true })) continue;
        if (parent.closest('.cite, .sr-only, [popover]')) continue;
        words += text.textContent?.match(/\S+/g)?.length ?? 0;
      }
      const lead = article.querySelector('.lead');
      if (!lead) throw new Error('The article has no lead.');
      const links = [...document.querySelectorAll('a')].filter(
        (link) => (link.compareDocumentPosition(lead) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      );
      const cards = [...article.querySelectorAll('.care')].map(height);
      const danger = article.querySelector('#care-emergency');
      return {
        address,
        screens: all / screen,
        step: top(step),
        words: step ? words : NaN,
        danger: height(danger),
        dangerBegins: top(danger),
        links: links.length,
        cardsAndEnd:
          (cards.reduce((sum, card) => sum + card, 0) + all - top(article.querySelector('.end'))) /
          all,
      };
    },
    { address, screen: SCREEN.height },
  );

const median = (values: number[]) => {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? NaN;
};

test('an article begins with what to do, and is short', async ({ page }) => {
  test.setTimeout(180_000);
  const found: Measured[] = [];
  for (const address of articles) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    found.push(await measure(page, address));
  }
  console.table(found);
  expect(found.length).toBeGreaterThan(70);
  for (const each of found) {
    const { address } = each;
    // Here the signs are the point: those of all pages, and those of the place that may hide most.
    const tellsSigns = SIGN_PAGES.test(address);
    if (/^\/(symptoms|remedies)\//.test(address)) {
      expect
        .soft(each.step, `px before the first step of ${address}`)
        .toBeLessThanOrEqual(most.step);
      expect.soft(each.words, `words before it, ${address}`).toBeLessThanOrEqual(most.words);
    }
    expect.soft(each.danger, `height of danger, ${address}`).toBeLessThanOrEqual(most.danger);
    expect.soft(each.dangerBegins, `top of danger, ${address}`).toBeLessThan(most.dangerBegins);
    expect.soft(each.links, `links before the text of ${address}`).toBeLessThanOrEqual(most.links);
    if (address === '/help/emergency-signs/') continue;
    expect.soft(each.screens, `screens of ${address}`).toBeLessThanOrEqual(most.screens);
    if (tellsSigns) continue;
    expect
      .soft(each.cardsAndEnd, `share of cards and end, ${address}`)
      .toBeLessThanOrEqual(most.cardsAndEnd);
  }
  expect(median(found.map(({ step }) => step))).toBeLessThanOrEqual(most.medianStep);
  expect(median(found.map(({ screens }) => screens))).toBeLessThanOrEqual(most.medianScreens);
});
