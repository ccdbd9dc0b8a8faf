/** A visitor without a worker gets one, once the page has loaded: nothing waits for it. */
import { SITE_PATH } from '../elements/site-path.ts';

/** Made of `ask-for-worker.ts`: the same file for pages that have no other script. */
const keep = `${SITE_PATH}keep.js`;

// Whoever has one keeps it: browsers ask for a newer one at each page by themselves.
if (KEEPS_OFFLINE)
  addEventListener('load', () => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is missing in private windows and without https
    if (!navigator.serviceWorker?.controller) void import(/* @vite-ignore */ keep);
  });
