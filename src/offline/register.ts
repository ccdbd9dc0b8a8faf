/** A visitor without a worker gets one, once the page has loaded: nothing waits for it. */

/** Made of `ask-for-worker.ts`: the same file for pages that have no other script. */
const keep = '/keep.js';

// Whoever has one keeps it: browsers ask for a newer one at each page by themselves.
if (KEEPS_OFFLINE)
  addEventListener('load', () => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is missing in private windows and without https
    if (!navigator.serviceWorker?.controller) void import(/* @vite-ignore */ keep);
  });

export {};
