/** Makes `/search/lexicon.json`: people's words, what they mean, and the catalogue of sections. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/**
 * The file's text, made on a core of its own.
 *
 * @param root path of the project
 * @throws when the content cannot be compiled
 */
async function lexiconText(root: string): Promise<string> {
  const thread = new URL('../search/compile/lexicon-thread.ts', import.meta.url);
  const [text] = (await once(new Worker(thread, { workerData: root }), 'message')) as [string];
  return text;
}

/** Astro integration: the lexicon is made while pages are written. In dev, whenever it is asked for. */
export function lexicon(): AstroIntegration {
  let root = '';
  let made: Promise<string>;
  return {
    name: 'lexicon',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/search/lexicon.json', (_, response, next) => {
          lexiconText(root).then(
            (text) => response.setHeader('Content-Type', 'application/json').end(text),
            next,
          );
        });
      },
      'astro:build:start': () => {
        made = lexiconText(root);
        // Whoever waits for it hears of an error; that is after the pages.
        made.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL('search/lexicon.json', dir);
        mkdirSync(new URL('.', file), { recursive: true });
        writeFileSync(file, await made);
      },
    },
  };
}
