/**
 * Moves the finished pages below the path of SITE_URL, if it has one: `https://name.github.io/guide/`.
 * Authors, components and all other steps know nothing of it: everything is made as if the site had its
 * whole host, and is moved here at once. Scripts alone ask for `SITE_PATH`. A site without a path is not
 * touched, byte for byte.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { livesAt } from '../lives-at.ts';
import * as move from './move-addresses.ts';
import { fileAt } from './what-pages-need.ts';

type Mover = (text: string, place: move.NewPlace, isThere: (address: string) => boolean) => string;

/** How each kind of file is moved; drawings, pictures and the pieces of the index hold no address. */
const movers: Record<string, Mover> = {
  '.html': move.moveInPage,
  '.css': move.moveInSheet,
  '.js': move.moveInScript,
  '.json': move.moveInData,
  '.webmanifest': move.moveInData,
  '.xml': move.moveAbsolute,
  '.txt': move.moveAbsolute,
  '.bib': move.moveAbsolute,
};
const hostFiles = ['_headers', '_redirects'];

/** Pagefind finds its own files by where its script lies. */
const INDEX = /^pagefind[/\\]/;

/**
 * Move a built site below a path. A site can be moved once.
 *
 * @param folder the built site, whose pages stand
 * @returns how many files were changed
 */
export function moveSite(folder: string, place: move.NewPlace): number {
  const isThere = (address: string) => existsSync(fileAt(folder, address));
  let changed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const mover = hostFiles.includes(name) ? move.moveInHostFile : movers[extname(name)];
    if (!mover || INDEX.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const moved = mover(text, place, isThere);
    if (moved === text) continue;
    writeFileSync(join(folder, name), moved);
    changed += 1;
  }
  return changed;
}

/** Astro integration: when pages, index and worker stand, before anything is drawn or checked. */
export function belowAPath(): AstroIntegration {
  const place = livesAt();
  return {
    name: 'below-a-path',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const path = command === 'build' ? place.path : '/';
        // A path that several scripts ask for would be a file of its own, which they load before they begin.
        const optimization = { inlineConst: { mode: 'all' as const } };
        updateConfig({
          vite: {
            environments: { client: { define: { PATH_OF_SITE: JSON.stringify(path) } } },
            ...(path !== '/' && { build: { rolldownOptions: { optimization } } }),
          },
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        if (place.path === '/') return;
        const changed = moveSite(fileURLToPath(dir), place);
        logger.info(`${changed} files moved below ${place.path}`);
      },
    },
  };
}
