/** `/keep.js`: asks for the worker that keeps pages. Needed on a first visit only. */
import { SITE_PATH } from '../elements/site-path.ts';

const worker = `${SITE_PATH}sw.js`;

function ask(): void {
  // A browser with Trusted Types takes no string, but what a policy of the site has passed: this address alone.
  const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: () => worker });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it is missing in private windows and without https
  void navigator.serviceWorker?.register((policy?.createScriptURL('') ?? worker) as string);
}

if (document.readyState === 'complete') ask();
else addEventListener('load', ask);
