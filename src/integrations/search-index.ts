/** Builds the search index from the finished pages: one record a section, with its lay words. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import serveStatic from 'serve-static';
import { aspectOf } from '../model/derived/aspects.ts';
import { layWords } from '../search/compile/lay-words.ts';
import { readLexicon } from '../search/meaning/lexicon-file.ts';
import type { CompiledLexicon } from '../search/meaning/compiled-lexicon.ts';
import { LANGUAGE } from '../site.ts';
import { builtPages } from '../output/built-pages.ts';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { sectionsOfPage } from '../search/compile/section-records.ts';

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

/** Every section as Pagefind takes it, article by article. */
function* recordsOf(directory: string, lexicon: CompiledLexicon) {
  const lay = layWords(lexicon);
  const regionsOf = new Map(lexicon.articles.map(({ id, regions }) => [id, regions]));
  for (const page of builtPages(directory, (address) => regionsOf.has(address.slice(1, -1))))
    yield sectionsOfPage(page.address, page.document).map((section) => {
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

/**
 * Index every section of a built site and write the index beside the pages.
 *
 * @param directory folder of the built site
 * @returns number of sections in the index
 * @throws when Pagefind reports an error or finds no section
 */
export async function buildSearchIndex(
  directory: string,
  lexicon: CompiledLexicon,
): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    mustHaveWorked('create', errors);
    if (!index) throw new Error('The search index failed (create): Pagefind gave no index.');
    // Pagefind, a process of its own, takes them one after another while the next page is read.
    const answers: { url: string; errors: Promise<string[]> }[] = [];
    for (const records of recordsOf(directory, lexicon)) {
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

/**
 * Astro integration: builds the search index once the pages are written. In dev, the index of the
 * last build is served, if there is one; without it the search page says that it needs a build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', serveStatic(join(SITE_FOLDER, 'pagefind')));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        // The file that pages load: page and index never disagree.
        const lexicon = readLexicon(readFileSync(join(directory, 'search/lexicon.json'), 'utf8'));
        const sections = await buildSearchIndex(directory, lexicon);
        logger.info(`${sections} sections in the search index`);
      },
    },
  };
}
