/** Which pages the sitemap lists. */
import { readFileSync } from 'node:fs';
import { REGISTER } from '../model/schema/section-register.ts';
import { readEntries } from '../register/register.ts';

/**
 * Not for search engines: the search itself, the page for errors, the middle of “What now?”, the
 * sources of an article, and what is made for sharing.
 */
const UNLISTED = /^\/(search\/|404\/|now\/.|s\/|pictures\/|[^/]+\/[^/]+\/sources\/)/;

const register = readEntries(readFileSync(REGISTER, 'utf8'));

/**
 * Whether the sitemap lists a page: every one but those above and those that moved.
 *
 * @param address absolute address of the page
 */
export function isListed(address: string): boolean {
  const { pathname } = new URL(address);
  const entry = register.get(pathname.slice(1, -1));
  return !UNLISTED.test(pathname) && entry?.movedTo === undefined;
}
