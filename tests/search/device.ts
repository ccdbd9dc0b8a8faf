/**
 * `npm run -s bench:device [-- --check]`
 *
 * How the search feels on a slow phone: asks the built site in Chromium with a small screen and the
 * processor slowed, from the home page and at the search page's own address, with nothing loaded.
 * Prints a table in milliseconds, best and median of some runs each; `--check` ends with an error
 * when the best is above a bar. Other work on the machine only ever makes it slower.
 */
import '../must-be-built.ts';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags } from '../browser/chromium.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { FIRST_ANSWER } from './first-answer.ts';
import { serveSite } from './serve-site.ts';

const SITE = 'dist';
const RUNS = 5;

/** How many times slower than this machine a phone is when it searches, and when somebody types. */
const SLOWED = 4;
const SLOWED_TYPING = 6;

/** Milliseconds. */
const BARS = { open: 50, task: 100, key: 50 };

const queries = {
  plain: 'lower back pain when sitting',
  danger: 'numb between my legs and cannot pee',
  misspelt: 'siatica down my legg',
  'off-topic': 'forgot my email password',
  'half-typed': 'muscle rela',
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

interface Figures {
  /** Opening the lexicon. */
  open: number;
  /** The longest single task from the search to the first result or card. */
  task: number;
  /** From the search to the first result or card. */
  first: number;
  /** The longest single task of a key stroke; only from home. */
  key: number;
}

/** What is collected in each page from its beginning. */
interface Watched {
  first?: number;
  tasks: { start: number; length: number }[];
}

/** Runs in the page: notes long tasks, and when the first answer stands. */
function watch(answer: string): void {
  const watched: Watched = { tasks: [] };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(answer)) return;
    observer.disconnect();
    watched.first = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

const longest = (tasks: Watched['tasks'], until = Infinity) =>
  Math.max(0, ...tasks.filter(({ start }) => start < until).map(({ length }) => length));

const read = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

/** The search page's own figures; its clock starts with the navigation. */
async function answerOn(page: Page): Promise<Omit<Figures, 'key'>> {
  await page.waitForFunction(
    () => (globalThis as unknown as { watched?: Watched }).watched?.first !== undefined,
    undefined,
    { polling: 200, timeout: 60_000 },
  );
  // Long tasks are told a little later.
  await page.waitForTimeout(500);
  const { first = 0, tasks } = await read(page);
  const open = await page.evaluate(
    () => performance.getEntriesByName('open-lexicon')[0]?.duration ?? 0,
  );
  return { open, first, task: longest(tasks, first) };
}

async function ask(browser: Browser, base: string, query: string, typed: boolean) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watch, FIRST_ANSWER);
  const session = await context.newCDPSession(page);
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  let key = 0;
  if (typed) {
    await page.goto(base);
    await slow(SLOWED_TYPING);
    const box = page.getByRole('combobox');
    await box.focus();
    const loaded = (await read(page)).tasks.length;
    await box.pressSequentially(query, { delay: 200 });
    await page.waitForTimeout(1_000);
    key = longest((await read(page)).tasks.slice(loaded));
    await slow(SLOWED);
    await box.press('Enter');
  } else {
    await slow(SLOWED);
    await page.goto(`${base}/search/#q=${encodeURIComponent(query)}`);
  }
  await page.waitForURL(/\/search\//);
  const figures = { ...(await answerOn(page)), key };
  await context.close();
  return figures;
}

const { server, base } = await serveSite(SITE);
const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
const rows: Record<string, Record<string, string>> = {};
const above: string[] = [];
try {
  for (const typed of [true, false])
    for (const [kind, query] of Object.entries(queries)) {
      const runs: Figures[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await ask(browser, base, query, typed));
      const name = `${kind}, ${typed ? 'typed on home' : 'by address'}`;
      const best = (figure: keyof Figures) =>
        Math.round(Math.min(...runs.map((run) => run[figure])));
      const median = (figure: keyof Figures) =>
        Math.round(runs.map((run) => run[figure]).sort((a, b) => a - b)[RUNS >> 1] ?? 0);
      const shown = (figure: keyof Figures) => `${best(figure)} / ${median(figure)}`;
      rows[name] = {
        'opening the lexicon': shown('open'),
        'longest task': shown('task'),
        'first result': shown('first'),
        'longest key stroke': typed ? shown('key') : '',
      };
      for (const figure of ['open', 'task', 'key'] as const)
        if (best(figure) > BARS[figure])
          above.push(`${name}: ${figure} ${best(figure)} ms > ${BARS[figure]} ms`);
    }
} finally {
  await browser.close();
  server.close();
}
console.table(rows);
for (const line of above) console.log(`Above the bar: ${line}`);
process.exitCode = values.check && above.length > 0 ? 1 : 0;
