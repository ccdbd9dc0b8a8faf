/** A link to the exact words somebody selected: the offer, the copy, the landing. */
import { expect, test, type Page } from '@playwright/test';
import { wordsOfResearch, type WordsOfResearch } from '../words-of-research.ts';
import { fromSearch } from './from-search.ts';

const article = '/remedies/heat-and-ice/';
const offer = (page: Page) => page.getByRole('button', { name: 'Copy link to these words' });

/** Words of the article, by how they begin and how they end; each within one piece of text. */
interface Place {
  from: string;
  to: string;
  /** Where to look; without it, anywhere in the article. */
  within?: string;
}

/** Finds words in the article's text, as a range; runs in the page. */
function rangeOf({ from, to, within = 'article' }: Place): Range {
  const range = new Range();
  const root = document.querySelector(within);
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What the contents list says of a section stands in the section again.
    if (node.parentElement?.closest('.toc')) continue;
    const { data } = node as Text;
    if (!started && data.includes(from)) {
      range.setStart(node, data.indexOf(from));
      started = true;
    }
    const end = data.lastIndexOf(to);
    if (started && end >= 0) {
      range.setEnd(node, end + to.length);
      return range;
    }
  }
  throw new Error(`Not on the page: ${from} … ${to}`);
}

const inPage = `window.rangeOf = ${rangeOf.toString()}`;
declare global {
  interface Window {
    rangeOf: typeof rangeOf;
  }
}

/** Select words as a reader would, with a real selection. */
async function select(page: Page, place: Place) {
  await page.evaluate((words) => {
    const range = window.rangeOf(words);
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  }, place);
}

/** Words of the research that stand in one piece of text. */
async function someWords(page: Page): Promise<Place> {
  const { beforeCite } = await page.evaluate(wordsOfResearch);
  return { from: beforeCite, to: beforeCite };
}

/** Select, press the button, and read what was copied. */
async function copied(page: Page, place: Place): Promise<string> {
  await select(page, place);
  await offer(page).click();
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * How far the middle of the words is from the middle of the screen, in pixels. A browser that has
 * applied a directive has put the words' middle there; a section's heading goes to the top.
 */
const offMiddle = (page: Page, place: Place) =>
  page.evaluate((words) => {
    const box = window.rangeOf(words).getBoundingClientRect();
    return Math.abs(box.top + box.height / 2 - innerHeight / 2);
  }, place);

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(inPage);
  await page.setViewportSize({ width: 800, height: 700 });
});

/** A text as a pattern finds it. */
const exactly = (text: string) => text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the address holds, in its own letters; small and capital letters are one to a directive. */
interface Case {
  section: string;
  place: (at: WordsOfResearch) => Place;
  directive: (at: WordsOfResearch) => RegExp;
}

const cases: Record<string, Case> = {
  'over a citation': {
    section: 'what-the-research-says',
    place: ({ beforeCite, afterCite }) => ({ from: beforeCite, to: afterCite }),
    directive: ({ beforeCite, afterCite }) =>
      new RegExp(`^text=(?:.+-,)?${exactly(beforeCite)}\\.\\d+ ${exactly(afterCite)}`),
  },
  'in a list': {
    section: 'how-to-do-it',
    place: () => ({ from: 'Set a timer for 15 minutes', to: 'Set a timer for 15 minutes' }),
    directive: () => /^text=set a timer for 15 minutes$/,
  },
  'over two paragraphs': {
    section: 'what-the-research-says',
    place: ({ last, second }) => ({ from: last, to: second }),
    directive: ({ last, second }) =>
      new RegExp(
        `^text=(?:.+-,)?${exactly(last.split(' ')[0] ?? '')}.*,.*${exactly(second.split(' ').at(-1) ?? '')}`,
      ),
  },
  'that stand twice on the page': {
    section: 'how-to-do-it',
    place: () => ({
      from: 'low-warmth wrap worn for about 8 hours',
      to: 'low-warmth wrap worn for about 8 hours',
      within: '.key-points',
    }),
    directive: () => /^text=[^,]*-,low-warmth wrap worn for about 8 hours,-can/,
  },
  'over a term with its closed note': {
    section: 'who-should-not',
    place: () => ({ from: 'as it can with pain down the leg', to: 'sciatica' }),
    directive: () => /^text=(?:.+-,)?as it can[^,]*,sciatica(?:,-.+)?$/,
  },
  'from half a heading that the contents list has too': {
    section: 'what-the-research-says',
    place: ({ first }) => ({ from: 'the research says', to: first }),
    directive: () => /what the research says,/,
  },
};
for (const [name, { section, place: placeIn, directive }] of Object.entries(cases)) {
  test(`words ${name}: the copied address leads a new page to exactly them`, async ({
    page,
    context,
  }) => {
    await page.goto(article);
    const at = await page.evaluate(wordsOfResearch);
    const place = placeIn(at);
    const address = await copied(page, place);
    const [id, words] = new URL(address).hash.slice(1).split(':~:');
    expect(id).toBe(section);
    expect(decodeURIComponent(words ?? '').toLowerCase()).toMatch(directive(at));
    const landing = await context.newPage();
    // Without the section, only the directive can bring the words into view.
    for (const target of [address, address.replace(`#${section}`, '#')]) {
      await landing.goto('about:blank');
      await landing.goto(target);
      await expect.poll(() => offMiddle(landing, place), { message: target }).toBeLessThan(90);
    }
  });
}

test('before the first section there is no id, only the directive', async ({ page }) => {
  await page.goto(article);
  const address = await copied(page, { from: 'take the edge off', to: 'spasm' });
  expect(new URL(address).hash).toMatch(/^#:~:text=take%20the%20edge%20off/);
});

test('half a word is taken whole, and a number of a source not at all', async ({ page }) => {
  await page.goto(article);
  const address = await copied(page, { from: 'eep tissue give', to: 'mixed answers.' });
  expect(decodeURIComponent(address)).toMatch(/:~:text=deep tissue give/);
  await page.evaluate(() => {
    const cite = document.querySelector('.steps .cite');
    if (cite) getSelection()?.selectAllChildren(cite);
  });
  await expect(offer(page)).toHaveCount(0);
});

test('space round the words is left out: a directive with it finds nothing', async ({ page }) => {
  await page.goto(article);
  const address = await copied(page, { from: ' You could scald', to: 'noticing.' });
  expect(address).toMatch(
    /:~:text=(?:[^,]*-,)?you%20could%20scald%20yourself%20without%20noticing\.(?:,-.+)?$/i,
  );
});

test('the section is reached by browsers that do not know directives', async ({ page }) => {
  await page.goto(article);
  const address = await copied(page, await someWords(page));
  const [id] = new URL(address).hash.slice(1).split(':~:');
  await page.goto(`${article}#${id ?? ''}`);
  await expect(page.locator(`h2#${id ?? ''}`)).toBeInViewport();
});

test('dragging with the mouse: the offer waits for the end, and takes neither words nor focus', async ({
  page,
}) => {
  await page.goto(article);
  const item = page.locator('.steps li').nth(2);
  await item.scrollIntoViewIfNeeded();
  const { x, y } = (await item.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 55, y + 22);
  await page.mouse.down();
  await page.mouse.move(x + 290, y + 22, { steps: 5 });
  await page.waitForTimeout(500);
  await expect(offer(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(offer(page)).toBeVisible();
  const words = await page.evaluate(() => getSelection()?.toString());
  expect(words).toMatch(/^Get into an easy position/);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const before = await focused();
  await offer(page).click();
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
  expect(await focused()).toBe(before);
});

test('the offer goes with the selection', async ({ page }) => {
  await page.goto(article);
  await select(page, await someWords(page));
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.collapseToStart());
  await expect(offer(page)).toHaveCount(0);
});

test('a tap may end the selection: the link is to the words that were selected', async ({
  page,
}) => {
  await page.goto(article);
  const words = await someWords(page);
  await select(page, words);
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.querySelector<HTMLElement>('button.toast')?.click();
  });
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(address).toLowerCase()).toContain(words.from.toLowerCase());
});

test('words outside the article are offered nothing', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('footer') as Node),
  );
  await page.waitForTimeout(800);
  await expect(offer(page)).toHaveCount(0);
});

test('the keyboard reaches the offer from the words at once, and goes on from there', async ({
  page,
}) => {
  await page.goto(article);
  await select(page, { from: 'Set a timer', to: 'minutes' });
  await expect(offer(page)).toBeVisible();
  await page.locator('.steps .cite a').last().focus();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.do-not .cite a').first()).toBeFocused();
});

test('everything selected (Ctrl+A) is a link to the article, not to the frame round it', async ({
  page,
}) => {
  await page.goto(article);
  await page.keyboard.press('Control+A');
  await expect(offer(page)).toBeVisible();
  await offer(page).click();
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
});

test('where copying is refused, it says where the address is', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(article);
  const length = await page.evaluate(() => history.length);
  const words = await someWords(page);
  await select(page, words);
  await offer(page).click();
  await expect(page.locator('#status')).toHaveText(
    'Copying is not allowed here. Link to these words is in the address bar.',
  );
  // A page is not told of its own directive; the address bar shows it.
  const client = await context.newCDPSession(page);
  const { entries, currentIndex } = await client.send('Page.getNavigationHistory');
  const shown = decodeURIComponent(entries[currentIndex]?.url ?? '').toLowerCase();
  expect(shown).toContain('#what-the-research-says:~:text=');
  expect(shown).toContain(words.from.toLowerCase());
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('with the words of a search marked, both buttons stand in one line', async ({ page }) => {
  await fromSearch(page, article, 'towel');
  const remove = page.getByRole('button', { name: 'Remove marks' });
  await expect(remove).toBeVisible();
  await select(page, await someWords(page));
  await expect(offer(page)).toBeVisible();
  await expect(page.locator('.marked-words').getByRole('button')).toHaveCount(2);
  const [one, other] = await Promise.all([remove.boundingBox(), offer(page).boundingBox()]);
  const apart =
    (one?.x ?? 0) + (one?.width ?? 0) < (other?.x ?? 0) ||
    (one?.y ?? 0) + (one?.height ?? 0) <= (other?.y ?? 0);
  expect(apart).toBe(true);
  await offer(page).click();
  await expect(page.locator('#status')).toHaveText('Link to these words copied');
  await remove.click();
  const { second } = await page.evaluate(wordsOfResearch);
  await select(page, { from: second, to: second });
  await expect(offer(page)).toHaveClass('toast');
});

test('nothing is loaded before words are selected', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(article);
  await page.locator('h1').click();
  await page.waitForTimeout(600);
  expect(asked.filter((url) => url.includes('link-to-words'))).toEqual([]);
  await select(page, await someWords(page));
  await expect(offer(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('link-to-words')).length).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto(article);
    await page.locator('h1').dblclick();
    await expect(offer(page)).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
  });
});
