/** The worker of a site that keeps nothing: it takes the place of the other, removes all that was kept, and itself. */
/// <reference lib="webworker" />
import { SITE_PATH } from '../elements/site-path.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

async function leave(): Promise<void> {
  for (const name of await caches.keys())
    if (SITE_PATH === '/' || name.startsWith(SITE_PATH)) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
