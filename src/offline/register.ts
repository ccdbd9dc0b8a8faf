/** Gives every visitor the worker that keeps pages, once the page has loaded: nothing waits for it. */

if (KEEPS_OFFLINE)
  addEventListener('load', () => {
    const worker = '/sw.js';
    // A browser with Trusted Types takes no string, but what a policy of the site has passed: this address alone.
    const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: () => worker });
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is missing in private windows and without https
    void navigator.serviceWorker?.register((policy?.createScriptURL('') ?? worker) as string);
  });
