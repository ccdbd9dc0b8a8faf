/** The service worker: what is kept, and when it is asked. How each address is kept stands in how-kept.ts. */
/// <reference lib="webworker" />
import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { setCatchHandler } from 'workbox-routing/setCatchHandler.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { FreshOnly } from './fresh-only.ts';
import { howKept } from './how-kept.ts';
import { NOT_KEPT, withLine, type LineFiles } from './kept-line.ts';
import { keepOpenPages } from './open-pages.ts';
import { withPictures } from './page-pictures.ts';
import { atOnce, fromAnyStore, fromTheNetwork, limited, telling } from './store-plugins.ts';
import { FILES_READ, PAGES_READ } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** Set by the build: what is kept at once, the files of the line, and the page for what is not kept. */
declare const KEPT_AT_ONCE: PrecacheEntry[];
declare const LINE: LineFiles;
declare const FALLBACK: string;

/** Seconds that the network has before what is kept is shown. */
const PATIENCE = 3;

atOnce.addToCacheList(KEPT_AT_ONCE);
const kept = [fromTheNetwork, fromAnyStore];
const files = new NetworkFirst({
  cacheName: FILES_READ,
  networkTimeoutSeconds: PATIENCE,
  plugins: [...kept, limited],
});
const pictures = withPictures(files);
const pages = new NetworkFirst({
  cacheName: PAGES_READ,
  networkTimeoutSeconds: PATIENCE,
  plugins: [...kept, limited, pictures, telling(LINE)],
});
const hashed = new CacheFirst({ cacheName: FILES_READ, plugins: [...kept, limited] });
const fresh = new FreshOnly({ cacheName: PAGES_READ, plugins: [...kept, limited, pictures] });
const strategies = { page: pages, file: files, hashed };

for (const how of ['page', 'file', 'hashed'] as const)
  registerRoute(
    // What "keep everything" asks for goes into its own store.
    ({ url, request, sameOrigin }) =>
      sameOrigin && request.cache !== 'no-store' && howKept(url.pathname) === how,
    ({ request, event }) => {
      const asked = how === 'page' && request.mode !== 'navigate' ? fresh : strategies[how];
      return asked.handle({ request, event });
    },
  );

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' && (await atOnce.matchPrecache(FALLBACK));
  if (!page) return Response.error();
  const html = withLine(await page.text(), NOT_KEPT, LINE);
  return new Response(html, { status: 503, headers: page.headers });
});

// Room for pages is made at the cost of pictures and of the search.
registerQuotaErrorCallback(() => void caches.delete(FILES_READ));

self.addEventListener('install', (event) => {
  // Fresh words matter more than one worker a visit: pages find their files by name in either.
  void self.skipWaiting();
  event.waitUntil(atOnce.install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    atOnce
      .activate(event)
      .then(() => self.clients.claim())
      .then(() => self.clients.matchAll({ type: 'window' }))
      .then((open) => keepOpenPages(open, event, fresh)),
  );
});
