/** What a page asks for: found in the bytes that a browser gets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { howKept } from '../offline/how-kept.ts';

/** Addresses in tags and in the sheet of a page. What print, feeds and chats ask for is left out. */
const ASKED =
  /<(?:img|script)\b[^>]*?\ssrc="(\/[^"]+)"|<link rel="(?:icon|manifest)" href="(\/[^"]+)"|url\((\/[^)]+)\)/g;
/** What a script imports, at once or later: its name stands in it as a string. */
const IMPORTED = /["'`](?:\.?\/)?(?:_astro\/)?([\w.-]+\.[\w-]{8}\.js)["'`]/g;

/** The file of an address in a built site. */
export const fileAt = (folder: string, address: string) =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

function needsOf(folder: string, address: string): string[] {
  const text = () => readFileSync(fileAt(folder, address), 'utf8');
  if (address.endsWith('.js'))
    return Array.from(text().matchAll(IMPORTED), ([, name = '']) => `/_astro/${name}`);
  if (!address.endsWith('/')) return [];
  return Array.from(text().matchAll(ASKED), (found) => found.slice(1).find(Boolean) ?? '');
}

/**
 * Pages with everything that they ask for, and what that asks for.
 *
 * @returns addresses, each once, in the order in which they are found
 * @throws when a page is not there
 */
export function withWhatTheyNeed(folder: string, pages: readonly string[]): string[] {
  const all = new Set(pages);
  // A set that grows while it is walked through is walked to its end.
  for (const address of all)
    for (const need of needsOf(folder, address))
      if (howKept(need) !== undefined && existsSync(fileAt(folder, need))) all.add(need);
  return [...all];
}
