/** The page that somebody reads while the worker comes was there before it; it is kept all the same, with its pictures. */
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { howKept } from './how-kept.ts';

const PICTURE = /<img[^>]* src="(\/[^"]+)"/g;

/**
 * Asks once more for the pages that are open.
 *
 * @param fresh how a page is asked for
 * @param files how its pictures are
 */
export async function keepOpenPages(
  open: readonly { url: string }[],
  event: ExtendableEvent,
  fresh: Strategy,
  files: Strategy,
): Promise<void> {
  for (const { url } of open) {
    const { pathname } = new URL(url);
    if (howKept(pathname) !== 'page') continue;
    try {
      const page = await fresh.handle({ event, request: new Request(pathname) });
      const pictures = Array.from((await page.text()).matchAll(PICTURE), ([, path = '']) => path);
      for (const path of pictures.filter((each) => howKept(each) === 'file'))
        await files.handle({ event, request: new Request(path) });
    } catch {
      // The network went away: the page is kept when it is read again.
    }
  }
}
