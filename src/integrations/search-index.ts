/** Builds the search index from the finished pages: one record a section, with its lay words. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import serveStatic from 'serve-static';
import { aspectOf } from '../model/derived/aspects.ts';
import { layWords } from '../search/compile/lay-words.ts';
import { readLexicon, type ReadLexicon } from '../search/meaning/lexicon-file.ts';
import { LANGUAGE } from '../site.ts';
import { builtPages } from '../output/built-pages.ts';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { pageText } from '../search/compile/page-texts.ts';
import { sectionsOfPage, type SectionText } from '../search/compile/section-records.ts';
import { contentWork } from './content-work.ts';

/**
 * Words in one piece of the index. Pagefind's own 20,000 make pieces of 30 KB, a third of what a
 * first search may cost; these are about 2 KB. The setting has no other name than this variable
 * of the environment, and the budget test of the search tells if a release forgets it.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1200';

/** Pagefind reports failures in an array instead of throwing. */
function mustHaveWorked(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed (${step}): ${errors.join('; ')}`);
}

/** Pagefind's ready-made interfaces, which this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}

/** Every section as Pagefind takes it, article by article; `keep` gets the sections of each article. */
function* recordsOf(
  directory: string,
  lexicon: ReadLexicon,
  keep: (sections: readonly SectionText[]) => void,
) {
  const lay = layWords(lexicon);
  const regionsOf = new Map(lexicon.articles.map(({ id, regions }) => [id, regions]));
  for (const page of builtPages(directory, (address) => regionsOf.has(address.slice(1, -1)))) {
    const sections = sectionsOfPage(page.address, page.document);
    keep(sections);
    yield sections.map((section) => {
      const { article, id, title, articleTitle, text } = section;
      const address = `/${article}/${id === undefined ? '' : `#${id}`}`;
      const words = lay.get(address) ?? [];
      return {
        url: address,
        content: text,
        language: LANGUAGE,
        meta: {
          title: articleTitle,
          ...(id !== undefined && { section: title }),
          ...(words.length > 0 && { lay: words.join(', ') }),
        },
        filters: {
          aspect: [aspectOf(article)],
          region: (regionsOf.get(article) ?? []).map((number) => lexicon.regions[number] ?? ''),
        },
      };
    });
  }
}

/**
 * Index every section of a built site and write the index beside the pages.
 *
 * @param directory folder of the built site
 * @param keep gets the sections of each article
 * @returns number of sections in the index
 * @throws when Pagefind reports an error or finds no section
 */
export async function buildSearchIndex(
  directory: string,
  lexicon: ReadLexicon,
  keep: (sections: readonly SectionText[]) => void = () => undefined,
): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    mustHaveWorked('create', errors);
    if (!index) throw new Error('The search index failed (create): Pagefind gave no index.');
    // Pagefind, a process of its own, takes them one after another while the next page is read.
    const answers: { url: string; errors: Promise<string[]> }[] = [];
    for (const records of recordsOf(directory, lexicon, keep)) {
      for (const record of records)
        answers.push({
          url: record.url,
          errors: index.addCustomRecord(record).then(
            (answer) => answer.errors,
            (reason: unknown) => [String(reason)],
          ),
        });
      await nextTurn();
    }
    if (answers.length === 0) throw new Error('The search index failed: no section was found.');
    for (const { url, errors: wrong } of answers) mustHaveWorked(`add ${url}`, await wrong);
    const outputPath = join(directory, 'pagefind');
    mustHaveWorked('write', (await index.writeFiles({ outputPath })).errors);
    removeUnused(outputPath);
    return answers.length;
  } finally {
    await close();
  }
}

/** Writes what results show of an article. */
function writeText(directory: string, article: number, text: string): void {
  const file = join(directory, 'search/texts', `${article}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Astro integration: builds the search index once the pages are written. In dev, the index of the
 * last build is served, if there is one; without it the search page says that it needs a build.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', serveStatic(join(SITE_FOLDER, 'pagefind')));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        // The file that pages load: page and index never disagree.
        const file = (name: string) => readFileSync(join(directory, 'search', name), 'utf8');
        const lexicon = readLexicon(file('lexicon.json'), file('catalogue.json'));
        const answers = await contentWork(root).sections;
        const sections = await buildSearchIndex(directory, lexicon, (all) => {
          const id = all[0]?.article ?? '';
          const number = lexicon.articles.findIndex((article) => article.id === id);
          const model = answers[id];
          if (model) writeText(directory, number, JSON.stringify(pageText(all, model)));
        });
        logger.info(`${sections} sections in the search index`);
      },
    },
  };
}
