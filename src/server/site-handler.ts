/** Answers requests from the folder of a built site, the way a static host would. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { STATUS_CODES, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import serveStatic from 'serve-static';
import { hostHeaders, workerHeaders } from '../integrations/host-headers.ts';
import { readRedirects } from '../integrations/host-redirects.ts';

/** What the file server says of a request that it cannot answer. */
interface Refusal extends Error {
  status?: number;
  headers?: Record<string, string> | undefined;
}

function plainAnswer(response: ServerResponse, status: number, text = STATUS_CODES[status] ?? '') {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${text}\n`);
}

/** The page for addresses that lead nowhere. Without one there is no site: a build refused it. */
async function notFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  if (!page) {
    plainAnswer(response, 503, 'There is no built site now; "npm run build" makes one.');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
}

function redirectsOf(folder: string): Map<string, string> {
  try {
    return readRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
  } catch {
    return new Map();
  }
}

/** Where a built site lives on its host, as its manifest says: `/`, or `/name/`. */
export function pathOfSite(folder: string): string {
  try {
    const manifest = readFileSync(join(folder, 'site.webmanifest'), 'utf8');
    return (JSON.parse(manifest) as { scope?: string }).scope ?? '/';
  } catch {
    return '/';
  }
}

/**
 * Answers with the files of a site: an address without its last slash is led to the one with it,
 * pages that moved to their new place, the rest to the 404 page. Broken requests get a plain 4xx. A
 * site below a path is served there, and nothing beside it.
 *
 * @param folder where the site stands at this moment; it may be another one at the next request
 * @param plain whether to do without redirects of pages that moved, as some hosts must
 */
export function siteHandler(folder: () => string, plain = false): RequestListener {
  return (request, response) => {
    const root = folder();
    for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value);
    const asked = (request.url ?? '/').replace(/[?#].*/, '');
    const base = pathOfSite(root);
    if (base !== '/' && !asked.startsWith(base)) {
      if (`${asked}/` === base) response.writeHead(301, { Location: base }).end();
      else plainAnswer(response, 404, `Nothing is here: this site was built for ${base}`);
      return;
    }
    if (asked.slice(base.length - 1) === workerHeaders.path)
      response.setHeader('Cache-Control', workerHeaders['Cache-Control']);
    const moved = plain ? undefined : redirectsOf(root).get(asked);
    if (moved !== undefined) {
      response.writeHead(301, { Location: moved }).end();
      return;
    }
    if (base !== '/') {
      // The file server makes its redirects of the address as it was sent.
      Object.assign(request, { originalUrl: request.url });
      request.url = request.url?.slice(base.length - 1);
    }
    // Files are looked up anew at each request, so that a rebuild shows at once.
    serveStatic(root, { fallthrough: false, cacheControl: false })(
      request,
      response,
      (refusal?: Refusal) => {
        const status = refusal?.status ?? 500;
        // The file went away while it was sent; the reader must not take the half for the whole.
        if (response.headersSent) response.destroy();
        else if (status === 404) void notFound(response, root);
        else {
          for (const [name, value] of Object.entries(refusal?.headers ?? {}))
            response.setHeader(name, value);
          plainAnswer(response, status);
        }
      },
    );
  };
}
