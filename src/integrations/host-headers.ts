/** Headers that a host adds to files, and the file that tells common static hosts so. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Headers of every file. */
export const hostHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  // A policy in a page cannot forbid framing (CSP 3, section 3.3), so this part comes as a header. So do
  // Trusted Types, which would cost every article bytes; the policies are ask-for-worker.ts and cited-sources.ts.
  'Content-Security-Policy':
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sw sources",
  // Stale health advice is worse than a second request.
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** Files whose names change with their content may be kept for a year. */
const hashedFiles = ['/_astro/*', '/fonts/*'];

/** The worker is asked for anew each time: a broken one, or one that removes itself, must get through at once. */
export const workerHeaders = { path: '/sw.js', 'Cache-Control': 'no-cache' };

/** The `_headers` file that Netlify and Cloudflare Pages read. */
function headersFile(): string {
  const all = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const kept = '  Cache-Control: public, max-age=31536000, immutable';
  const hashed = hashedFiles.flatMap((files) => [files, '  ! Cache-Control', kept]);
  const worker = `  Cache-Control: ${workerHeaders['Cache-Control']}`;
  return ['/*', ...all, '', ...hashed, workerHeaders.path, '  ! Cache-Control', worker, ''].join(
    '\n',
  );
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
