/** How the worker puts answers into its stores and finds them again: plugins for Workbox's strategies. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { keptAddress } from './how-kept.ts';
import { keptOn, withKeptDay } from './kept-day.ts';
import { keptWords, withLine, type LineFiles } from './kept-line.ts';
import { AT_ONCE, EVERYTHING, keepAtMost, MOST } from './stores.ts';

/** Answers that are whole and fine are kept, with the day. */
const dated: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 ? withKeptDay(response) : null),
};

/** What is kept from the first visit on. */
export const atOnce = new PrecacheController({ cacheName: AT_ONCE, plugins: [dated] });

/** A query stays on the device; a host that has trouble is no better than none. */
export const fromTheNetwork: WorkboxPlugin = {
  ...dated,
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keptAddress(request.url)),
  requestWillFetch: ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (search === '') return Promise.resolve(request);
    const { cache, headers } = request;
    const redirect = request.mode === 'navigate' ? 'manual' : request.redirect;
    return Promise.resolve(new Request(pathname, { cache, headers, redirect }));
  },
  fetchDidSucceed: ({ request, response }) => {
    if (response.status >= 500) throw new Error(`${response.status} of ${request.url}`);
    // An answer to another address than the page's would take its place, and the page would lose its query.
    const answer = response.type === 'basic' ? new Response(response.body, response) : response;
    return Promise.resolve(answer);
  },
};

/** The newest of what the stores hold. */
export const fromAnyStore: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const everything = await caches.has(EVERYTHING);
    const found = await Promise.all([
      Promise.resolve(cachedResponse),
      atOnce.matchPrecache(request),
      everything ? (await caches.open(EVERYTHING)).match(request) : Promise.resolve(undefined),
    ]);
    const newest = found
      .filter((response) => response !== undefined)
      .sort((a, b) => Number(keptOn(b)) - Number(keptOn(a)));
    return newest[0] ?? null;
  },
};

/** A store that fills by itself stays within its number. */
export const limited: WorkboxPlugin = {
  cacheDidUpdate: ({ cacheName }) => keepAtMost(cacheName, MOST[cacheName] ?? Infinity),
};

/** A page from the store says so. */
export const telling = (files: LineFiles): WorkboxPlugin => ({
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null;
    const html = await cachedResponse.text();
    const words = keptWords(html, keptOn(cachedResponse), new Date());
    return new Response(withLine(html, words, files), { headers: cachedResponse.headers });
  },
});
