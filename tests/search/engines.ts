/** The engines that the benchmark compares, each driven in a page of Chromium. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { builtPages } from '../../src/output/built-pages.ts';
import { sectionsOfPage } from '../../src/search/compile/section-records.ts';
import { LANGUAGE } from '../../src/site.ts';
import type { Answer } from './score.ts';

/** How to ask an engine, in a page that `open` has made ready. */
export interface Engine {
  /** Address of the page that asks, below the benchmark's server. */
  address: string;
  /** Files that are needed beside the built site, written before the server starts. */
  prepare(site: string, folder: string): Promise<void>;
  /** Ask and wait until everything is rendered. */
  ask(page: Page, query: string): Promise<Answer>;
}

/** A page that only asks: the peers have no interface of their own here. */
const bare = (script: string) =>
  `<!doctype html><html lang="${LANGUAGE}"><title>Benchmark</title><ol id="hits"></ol>
<script type="module">${script}
globalThis.ask = async (query) => {
  const list = document.getElementById('hits');
  list.replaceChildren();
  const started = performance.now();
  const articles = await search(query);
  for (const article of articles) list.append(Object.assign(document.createElement('li'), { textContent: article }));
  list.offsetHeight;
  return { articles, section: '', card: 'none', ms: performance.now() - started };
};
globalThis.ready = true;
</script>`;

async function askBare(page: Page, query: string): Promise<Answer> {
  await page.waitForFunction(() => 'ready' in globalThis);
  return page.evaluate(
    (words) => (globalThis as unknown as { ask(query: string): Promise<Answer> }).ask(words),
    query,
  );
}

/** The search page as readers use it. */
const ours: Engine = {
  address: '/search/',
  prepare: () => Promise.resolve(),
  ask: (page, query) =>
    page.evaluate(async (words) => {
      const search = document.querySelector<HTMLElement>('site-search');
      const form = search?.querySelector('form');
      const input = form?.querySelector('input');
      if (!search || !form || !input) throw new Error('This is not the search page.');
      input.value = words;
      const started = performance.now();
      const finished = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!['done', 'failed'].includes(search.dataset['state'] ?? '')) return;
          observer.disconnect();
          // Layout belongs to rendering.
          if (search.offsetHeight > 0) resolve(performance.now() - started);
        });
        observer.observe(search, { attributes: true, attributeFilter: ['data-state'] });
      });
      form.requestSubmit();
      const ms = await finished;
      if (search.dataset['state'] === 'failed') throw new Error('The search could not be loaded.');
      const card = search.querySelector('[data-card] .care');
      const level =
        (['emergency', 'urgent', 'check'] as const).find((each) =>
          card?.classList.contains(`care-${each}`),
        ) ?? 'none';
      const hits = [...search.querySelectorAll<HTMLElement>('.hits > li')];
      const link = hits[0]?.querySelector('a');
      return {
        articles: hits.map((hit) => hit.dataset['article'] ?? ''),
        section: link ? link.pathname.slice(1, -1) + link.hash : '',
        card: level,
        ms,
      } as const;
    }, query),
};

/** Pagefind as its documentation sets it up: the pages as they are, results by page. */
const pagefind: Engine = {
  address: '/bench/pagefind.html',
  async prepare(site, folder) {
    try {
      const { index } = await createIndex({ forceLanguage: LANGUAGE });
      await index?.addDirectory({ path: site });
      await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
    } finally {
      await close();
    }
    writeFileSync(
      join(folder, 'pagefind.html'),
      bare(`import * as pagefind from '/bench/pagefind/pagefind.js';
await pagefind.options({ baseUrl: '/' });
const search = async (query) => {
  const { results } = await pagefind.search(query);
  const data = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return data.map(({ url }) => new URL(url, location.href).pathname.slice(1, -1));
};`),
    );
  },
  ask: askBare,
};

/** MiniSearch over the same sections, forgiving and by beginnings, titles before text. */
const minisearch: Engine = {
  address: '/bench/minisearch.html',
  prepare(site, folder) {
    const sections = [...builtPages(site)].flatMap(({ address, document }) =>
      sectionsOfPage(address, document),
    );
    writeFileSync(
      join(folder, 'sections.json'),
      JSON.stringify(sections.map((section, id) => ({ ...section, id }))),
    );
    writeFileSync(
      join(folder, 'minisearch.html'),
      bare(`import MiniSearch from '/bench/minisearch/index.js';
const engine = new MiniSearch({
  fields: ['articleTitle', 'title', 'text'],
  storeFields: ['article'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { articleTitle: 3, title: 2 } },
});
engine.addAll(await (await fetch('/bench/sections.json')).json());
const search = async (query) =>
  [...new Set(engine.search(query).map(({ article }) => article))].slice(0, 8);`),
    );
    return Promise.resolve();
  },
  ask: askBare,
};

export const engines = { ours, pagefind, minisearch };

/** An empty folder for the files of the peers. */
export function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
