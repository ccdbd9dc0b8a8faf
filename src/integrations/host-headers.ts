/** Headers that a host adds to files, and the file that tells common static hosts so. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What a page is kept by: never without asking. Stale health advice is worse than a second request. */
export const ASKED_FOR_ANEW = 'public, max-age=0, must-revalidate';

/** What files are kept by whose names change with their content: a year. */
export const KEPT_A_YEAR = 'public, max-age=31536000, immutable';

/** Headers that keep readers safe, with every answer. */
export const safetyHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  // A policy in a page cannot forbid framing (CSP 3, section 3.3), so this part comes as a header. So do
  // Trusted Types, which would cost every article bytes; the policies are ask-for-worker.ts and cited-sources.ts.
  'Content-Security-Policy':
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sw sources",
};

/**
 * Only with HTTPS (RFC 6797, 7.2), for a year. Other names below the domain may be somebody else's,
 * and a browser's preload list is hard to leave, so neither is asked for.
 */
export const httpsHeaders: Record<string, string> = {
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Headers of every file, unless one below says otherwise. */
export const hostHeaders: Record<string, string> = {
  ...safetyHeaders,
  'Cache-Control': ASKED_FOR_ANEW,
};

/** Folders in which the name of every file changes with its content. */
export const hashedFolders = [
  '/_astro/',
  '/fonts/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/pagefind/filter/',
];

/** The worker is asked for anew each time: a broken one, or one that removes itself, must get through at once. */
export const workerHeaders = { path: '/sw.js', 'Cache-Control': 'no-cache' };

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. No path gets a header from two rules:
 * Cloudflare would join them, and Netlify drops the line that takes one back. Both send pages with
 * {@link ASKED_FOR_ANEW} unless told otherwise.
 */
export function headersFile(): string {
  const rule = (path: string, headers: Record<string, string>) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ];
  return [
    ...rule('/*', { ...safetyHeaders, ...httpsHeaders }),
    ...hashedFolders.flatMap((folder) => rule(`${folder}*`, { 'Cache-Control': KEPT_A_YEAR })),
    ...rule(workerHeaders.path, { 'Cache-Control': workerHeaders['Cache-Control'] }),
  ].join('\n');
}

/** Astro integration: writes `_headers` beside the pages. */
export function headersForHosts(): AstroIntegration {
  return {
    name: 'headers-for-hosts',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile()),
    },
  };
}
