/** A page that is kept has its pictures with it: the browser asks for those further down only when somebody comes near. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { howKept } from './how-kept.ts';

const PICTURE = /<img[^>]* src="(\/[^"]+)"/g;

/**
 * Keeps what is not kept yet, one after another, once the page itself is.
 *
 * @param files how a picture is asked for
 */
export const withPictures = (files: Strategy): WorkboxPlugin => ({
  cacheDidUpdate: async ({ newResponse, event }) => {
    for (const [, path = ''] of (await newResponse.text()).matchAll(PICTURE)) {
      if (howKept(path) !== 'file' || (await caches.match(path))) continue;
      // The network went away: it is kept when somebody sees it.
      await files.handle({ event, request: new Request(path) }).catch(() => undefined);
    }
  },
});
