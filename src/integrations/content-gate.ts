/** Stops a build before its first page when the content breaks a rule; in dev it only reports. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../model/rules/check-content.ts';
import { contentWork } from './content-work.ts';
import { ContentError, formatFindings } from '../model/reading/finding.ts';

/** Astro integration: runs all content rules at the start, and in dev after every change. */
export function contentGate(): AstroIntegration {
  let root = '';
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        const findings =
          command === 'build' ? await contentWork(root).findings : checkContent(root).findings;
        const stops = findings.some(({ severity }) => severity === 'error');
        if (stops && command === 'build') throw new ContentError(findings);
        if (findings.length > 0) logger.warn(`\n${formatFindings(findings)}`);
        if (command === 'build') logger.info('content read, its rules hold');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(join(root, 'content'))) return;
          const { findings } = checkContent(root);
          if (findings.length === 0) return;
          const message = formatFindings(findings);
          logger.warn(`\n${message}`);
          if (!findings.some(({ severity }) => severity === 'error')) return;
          // The author looks at the browser: Vite shows there what is told as an error.
          server.hot.send({ type: 'error', err: { message, stack: '', plugin: 'content-gate' } });
        });
      },
    },
  };
}
