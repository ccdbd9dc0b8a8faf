/** Builds the search index from the finished pages: what readers see is what is searched. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { LANGUAGE } from '../site.ts';

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
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
}

/**
 * Index every page of a built site that has `data-pagefind-body` and write the index beside them.
 *
 * @param directory folder of the built site
 * @returns number of pages in the index
 * @throws when Pagefind reports an error or finds no page
 */
export async function buildSearchIndex(directory: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    mustHaveWorked('create', errors);
    if (!index) throw new Error('The search index failed (create): Pagefind gave no index.');
    const added = await index.addDirectory({ path: directory });
    mustHaveWorked('add pages', added.errors);
    if (added.page_count === 0) throw new Error('The search index failed: no page was found.');
    const outputPath = join(directory, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    mustHaveWorked('write', written.errors);
    removeUnused(outputPath);
    return added.page_count;
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
        const files = sirv(join(server.config.root, 'dist/pagefind'), { dev: true });
        server.middlewares.use('/pagefind', files);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`${pages} pages in the search index`);
      },
    },
  };
}
