/** Writes `/search/lexicon.json`: people's words, what they mean, and the catalogue of sections. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentWork, newContentWork } from './content-work.ts';

/** Astro integration: the lexicon is made while pages are written. In dev, whenever it is asked for. */
export function lexicon(): AstroIntegration {
  let root = '';
  return {
    name: 'lexicon',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/search/lexicon.json', (_, response, next) => {
          newContentWork(root).lexicon.then(
            (text) => response.setHeader('Content-Type', 'application/json').end(text),
            next,
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL('search/lexicon.json', dir);
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, await contentWork(root).lexicon);
      },
    },
  };
}
