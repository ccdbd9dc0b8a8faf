/** Redirects of pages that moved, for the hosts that can make them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { readSectionsFile, type SectionsFile } from '../share/parts/sections-file.ts';

/**
 * The `_redirects` file that Netlify and Cloudflare Pages read: a line for each page that moved as a
 * whole, since browsers keep the fragment when they are redirected. Other moves need the page that
 * stands at the old address, which knows each section's way; Netlify serves that page in any case.
 */
export function redirectsFile(moved: SectionsFile['moved']): string {
  const lines = moved
    .filter(({ whole }) => whole)
    .flatMap(({ id, landing }) => {
      const { pathname } = new URL(landing);
      return [`/${id} ${pathname} 301`, `/${id}/ ${pathname} 301`];
    });
  return ['# Pages that moved, from content/sections.json.', ...lines, ''].join('\n');
}

/** Where each address in a `_redirects` file leads, for the local server. */
export function readRedirects(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from, to] = line.split(' ');
      return from?.startsWith('/') && to ? [[from, to] as const] : [];
    }),
  );
}

/** Astro integration: writes `_redirects` beside the pages. */
export function redirectsForHosts(): AstroIntegration {
  return {
    name: 'redirects-for-hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { moved } = readSectionsFile(readFileSync(new URL('sections.json', dir), 'utf8'));
        writeFileSync(new URL('_redirects', dir), redirectsFile(moved));
      },
    },
  };
}
