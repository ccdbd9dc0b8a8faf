/** Takes the marks of the search index out of the pages once it is built: no browser reads them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/g;
const ATTRIBUTES = /\s([^\s="'>]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const MARKS = ['data-pagefind-body', 'data-pagefind-ignore'];

/** A page without the marks of the search index; its words, and what its scripts hold, stay. */
export const withoutIndexMarks = (html: string): string =>
  html.replace(TAGS, (tag) =>
    tag.replace(ATTRIBUTES, (all, name: string) => (MARKS.includes(name) ? '' : all)),
  );

/** Astro integration: after the search index, the pages without its marks. */
export function indexMarks(): AstroIntegration {
  return {
    name: 'index-marks',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(join(folder, name), 'utf8');
          const unmarked = withoutIndexMarks(html);
          if (unmarked !== html) writeFileSync(join(folder, name), unmarked);
        }
      },
    },
  };
}
