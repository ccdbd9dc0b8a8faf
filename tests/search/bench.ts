/**
 * `npm run -s bench:search -- FILE … [--engine ours|pagefind|minisearch] [--misses] [--check]`
 *
 * Asks every query of a file through the real search page of the built site, or through a peer on
 * the same sections, and prints one JSON object as its last line. `--misses` lists each failure
 * first; `--check` ends with an error when a bar is not met.
 */
import '../must-be-built.ts';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import serveStatic from 'serve-static';
import { chromiumFlags } from '../browser/chromium.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { bars } from './bars.ts';
import { emptyFolder, engines, type Engine } from './engines.ts';
import { FIRST_ANSWER } from './first-answer.ts';
import { missesOf, score, type Answer, type Query } from './score.ts';
import { serveSite } from './serve-site.ts';

const SITE = 'dist';
const FILES = 'test-results/bench';

/** Every so many queries one is asked with nothing loaded, to count its bytes. */
const COLD_EVERY = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'ours' },
    misses: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const engine = (engines as Record<string, Engine | undefined>)[values.engine];

/** The files of the peers, beside the site: what they were written, and what they import. */
function withPeers(site: RequestListener): RequestListener {
  const written = serveStatic(FILES);
  const module = serveStatic(dirname(fileURLToPath(import.meta.resolve('minisearch'))));
  return (request, response) => {
    const notFound = () => void response.writeHead(404).end();
    const url = request.url ?? '';
    if (url.startsWith('/bench/minisearch/')) {
      request.url = url.slice('/bench/minisearch'.length);
      module(request, response, notFound);
    } else if (url.startsWith('/bench/')) {
      request.url = url.slice('/bench'.length);
      written(request, response, notFound);
    } else site(request, response);
  };
}

/**
 * Bytes that a browser with an empty cache loads until the first result or card is on the screen:
 * every file as a host sends it, brotli or as it is, whichever is smaller.
 */
async function coldBytes(browser: Browser, base: string, asked: Engine, query: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // A peer's worker loads files that the page does not see.
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript((answer) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(answer)) return;
      observer.disconnect();
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      Object.assign(globalThis, { loaded });
    }).observe(document, { childList: true, subtree: true });
  }, FIRST_ANSWER);
  await page.goto(base + asked.address);
  await asked.ask(page, query);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { loaded?: string[] }).loaded ?? [],
  );
  const loaded = asked === engines.ours ? seen : requested;
  let bytes = 0;
  // The typeface belongs to every page of the site, and no result waits for it.
  const needed = loaded.filter((url) => !url.endsWith('.woff2'));
  for (const url of new Set([page.url(), ...needed])) {
    const body = await (await page.request.get(url)).body();
    bytes += Math.min(body.length, brotliCompressSync(body).length);
  }
  await context.close();
  return bytes;
}

async function run(asked: Engine, queries: readonly Query[]) {
  await asked.prepare(SITE, emptyFolder(FILES));
  const { server, base } = await serveSite(SITE, withPeers);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(base + asked.address);
    // The first questions load and compile the engine; they are not counted.
    for (const { query } of queries.slice(0, 3)) await asked.ask(page, query);
    const results: { query: Query; answer: Answer }[] = [];
    for (const query of queries)
      results.push({ query, answer: await asked.ask(page, query.query) });
    const cold = [];
    for (const [number, query] of queries.entries())
      if (number % COLD_EVERY === 0 && query.accept?.length !== 0)
        cold.push(await coldBytes(browser, base, asked, query.query));
    return { results, cold };
  } finally {
    await browser.close();
    server.close();
  }
}

if (!engine)
  throw new Error(`There is no engine "${values.engine}": ${Object.keys(engines).join(', ')}.`);
if (positionals.length === 0)
  throw new Error('Name a file of queries: npm run bench:search -- FILE');
const queries = positionals.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Query[]);
const { results, cold } = await run(engine, queries);
const listed = (articles: readonly string[]) =>
  articles.length > 0 ? articles.join(', ') : 'nothing';
if (values.misses) {
  for (const { query, answer } of results)
    for (const { what } of missesOf(query, answer))
      console.log(
        `${what.padEnd(11)} ${query.id} “${query.query}” wanted ${listed(query.accept ?? [])} (${query.urgency}), got ${listed(answer.articles.slice(0, 3))} (${answer.card})`,
      );
}
const sizes = cold.sort((a, b) => a - b);
const figures = {
  engine: values.engine,
  ...score(results),
  bytesToFirstResult: sizes.at(-1) ?? 0,
  bytesMedian: sizes[Math.floor(sizes.length / 2)] ?? 0,
};
const failed = values.check ? bars.filter(({ holds }) => !holds(figures)) : [];
for (const { name } of failed) console.log(`Below the bar: ${name}`);
console.log(JSON.stringify(figures));
process.exitCode = failed.length > 0 ? 1 : 0;
