/** Which addresses of the site are kept on a device, and how: for the worker, and for "keep everything". */
import { SITE_PATH } from '../elements/site-path.ts';

/**
 * `page`: the network first. `file`: the same, for what a page asks for under a name that stays.
 * `hashed`: kept first, because another content has another name.
 */
export type HowKept = 'page' | 'file' | 'hashed';

const HASHED = /^\/(?:_astro|fonts)\/|\.pf_\w+$/;
const FILE =
  /^\/(?:(?:figures|search|pagefind|icons|about\/evidence)\/.*\.\w+|keep\.js|[\w-]+\.(?:css|svg|png|ico|webmanifest))$/;
/** A name with a dot at the end of an address is a file's. */
const PAGE = /\/[^./]*$/;
/** What is made for chats, other programs and hosts, and the list of what can be kept. */
const NEVER = /^\/(?:s|\.well-known)\/|^\/offline\/\w+\.json$|^\/_(?:headers|redirects)$/;

/** How an address is kept; undefined for what never is. */
export function howKept(path: string): HowKept | undefined {
  if (SITE_PATH !== '/') {
    // Other sites of the same host are none of ours.
    if (!path.startsWith(SITE_PATH)) return undefined;
    path = path.replace(SITE_PATH, '/');
  }
  if (NEVER.test(path)) return undefined;
  if (HASHED.test(path)) return 'hashed';
  if (PAGE.test(path)) return 'page';
  return FILE.test(path) ? 'file' : undefined;
}

/** The one address under which a page or file is kept: no query, and a page ends in a slash. */
export function keptAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const slash = howKept(pathname) === 'page' && !pathname.endsWith('/') ? '/' : '';
  return origin + pathname + slash;
}
