/**
 * Writes what the search knows: `/search/lexicon.json` (people's words and what they mean),
 * `catalogue.json` (the sections of all pages) and `learned.json` (what the examples teach).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentWork, newContentWork } from './content-work.ts';

const FILES = ['lexicon', 'catalogue', 'learned'] as const;

/** Astro integration: both are made while pages are written. In dev, whenever it is asked for. */
export function lexicon(): AstroIntegration {
  let root = '';
  return {
    name: 'lexicon',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        for (const name of FILES)
          server.middlewares.use(`/search/${name}.json`, (_, response, next) => {
            newContentWork(root)[name].then(
              (text) => response.setHeader('Content-Type', 'application/json').end(text),
              next,
            );
          });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('search/', dir);
        mkdirSync(folder, { recursive: true });
        for (const name of FILES)
          writeFileSync(new URL(`${name}.json`, folder), await contentWork(root)[name]);
      },
    },
  };
}
