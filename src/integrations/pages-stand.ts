/** Tells `npm start` that the pages can be looked at: all of the site but its share pictures. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the build tells the process that started it, if there is one: the folder with the pages. */
export interface PagesStand {
  pages: string;
}

/** Astro integration: stands before the steps that take long and that no page waits for. */
export function pagesStand(): AstroIntegration {
  return {
    name: 'pages-stand',
    hooks: {
      'astro:build:generated': ({ logger }) => logger.info('pages written'),
      'astro:build:done': ({ dir }) => {
        process.send?.({ pages: fileURLToPath(dir) } satisfies PagesStand);
      },
    },
  };
}
