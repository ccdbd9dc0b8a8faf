/** The stores on a device, and how much each may hold. */

/*
 * Sites below paths of one host share its stores: each has names of its own. Written out, so that the
 * bundler leaves nothing of it where there is no path.
 */
/** What is kept from the first visit on, by Workbox. */
export const AT_ONCE = PATH_OF_SITE === '/' ? 'kept-at-once' : `${PATH_OF_SITE}kept-at-once`;
/** What somebody read, and what its pages asked for. */
export const PAGES_READ = PATH_OF_SITE === '/' ? 'pages-read' : `${PATH_OF_SITE}pages-read`;
export const FILES_READ = PATH_OF_SITE === '/' ? 'files-read' : `${PATH_OF_SITE}files-read`;
/** The whole site, when somebody asked for it. */
export const EVERYTHING = PATH_OF_SITE === '/' ? 'everything' : `${PATH_OF_SITE}everything`;

/** Entries of a store that fills by itself: most of the site, and not more. */
export const MOST: Record<string, number> = { [PAGES_READ]: 150, [FILES_READ]: 600 };

/** Which of the addresses in a store, the oldest in front, must go. */
export const tooMany = <Key>(keys: readonly Key[], most: number): readonly Key[] =>
  keys.slice(0, Math.max(0, keys.length - most));

/** Takes out of a store what was put there first. */
export async function keepAtMost(name: string, most: number): Promise<void> {
  const store = await caches.open(name);
  // Kept anew is put last: the order is that of the last reading.
  for (const key of tooMany(await store.keys(), most)) await store.delete(key);
}
