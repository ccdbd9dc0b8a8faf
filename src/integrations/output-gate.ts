/** Stops a build whose pages are not fit to publish. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../output/built-pages.ts';
import { counted } from '../model/schema/counted.ts';
import { checkOutput } from '../output/check-output.ts';
import { livesAt } from '../lives-at.ts';
import { factsOf } from '../output/page-facts.ts';

/** Astro integration: checks the finished pages, after the search index is written. */
export function outputGate(): AstroIntegration {
  return {
    name: 'output-gate',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const pages = Array.from(builtPages(directory), factsOf);
        const findings = checkOutput(pages, directory, livesAt().path);
        if (findings.length > 0) {
          const list = findings.map(({ page, what }) => `  ${page}  ${what}`).join('\n');
          throw new Error(`The built pages have ${counted(findings.length, 'problem')}:\n${list}`);
        }
        logger.info(`${pages.length} pages checked`);
      },
    },
  };
}
