/** The page that somebody reads while the worker comes was there before it; it is kept all the same. */
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { howKept } from './how-kept.ts';

/**
 * Asks once more for the pages that are open.
 *
 * @param fresh how a page is asked for
 */
export async function keepOpenPages(
  open: readonly { url: string }[],
  event: ExtendableEvent,
  fresh: Strategy,
): Promise<void> {
  for (const { url } of open) {
    const { pathname } = new URL(url);
    if (howKept(pathname) !== 'page') continue;
    // The network went away: the page is kept when it is read again.
    await fresh.handle({ event, request: new Request(pathname) }).catch(() => undefined);
  }
}
