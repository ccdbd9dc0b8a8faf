/** Gives every visitor the worker that keeps pages, once the page has loaded: nothing waits for it. */
import { SITE_PATH } from '../elements/site-path.ts';

if (KEEPS_OFFLINE)
  addEventListener('load', () => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is missing in private windows and without https
    void navigator.serviceWorker?.register(`${SITE_PATH}sw.js`, { updateViaCache: 'none' });
  });
