/** The addresses to look at, as the live site tells them. */
import { parse, type HTMLElement } from 'node-html-parser';
import { SITE_NAME } from '../../site.ts';
import { readSectionsFile, type SectionsFile } from '../../share/parts/sections-file.ts';
import { leadsTo, visit, type Visit } from './visit.ts';

/** A live site. */
export interface LiveSite {
  /** Its first page; the path ends in a slash. */
  home: Visit;
  document: HTMLElement;
  /** An article, without compression. */
  article: Visit;
  /** A script whose name changes with its content. */
  script: URL;
  moved: SectionsFile['moved'];
  /** An address below the first page. */
  at: (path: string) => URL;
}

/** An address where this site is not, with what stands there. */
export class AnotherSite extends Error {}

/** An address of the site where it is now: it may be looked at under another name than it was built for. */
export const hereOf = (home: URL, address: string) =>
  new URL(new URL(address, home).pathname, home);

/**
 * Says so if the site begins above an address: somebody copied that of the page they were on.
 *
 * @throws AnotherSite with the address to give
 */
export async function mustBeFirst(address: URL): Promise<void> {
  for (let at = address; at.pathname !== '/';) {
    at = new URL('..', at);
    const { status, text } = await visit(new URL('sections.json', at));
    // Hosts that answer everything with a page answer this with one too.
    if (status === 200 && text.startsWith('{'))
      throw new AnotherSite(
        `${address.href} is below the first page of the site: give ${at.href}.`,
      );
  }
}

/**
 * Find out what there is to look at.
 *
 * @throws AnotherSite when the address is not of this site; NoAnswer when the host gives none
 */
export async function liveSite(address: URL): Promise<LiveSite> {
  const at = (path: string) => new URL(path, address);
  const home = await visit(address);
  const place = leadsTo(home);
  if (place) throw new AnotherSite(`${address.href} leads to ${place.href}: give that address.`);
  if (!home.text.includes(SITE_NAME) || home.status !== 200) {
    await mustBeFirst(address);
    throw new AnotherSite(
      `${address.href} answers ${home.status} and is not the first page of ${SITE_NAME}. Upload what is in dist/ itself, not the folder, and give the address that ends where index.html is.`,
    );
  }
  const list = await visit(at('sections.json'));
  if (list.status !== 200) {
    await mustBeFirst(address);
    throw new AnotherSite(
      `${list.url.href} answers ${list.status}: not all of dist/ was uploaded, or to another folder.`,
    );
  }
  const { articles, moved } = readSectionsFile(list.text);
  const [first] = articles;
  if (!first) throw new AnotherSite(`${list.url.href} names no article.`);
  const article = await visit(hereOf(address, first.place));
  const [, script] = /<script[^>]* src="([^"]*\/_astro\/[^"]+)"/.exec(article.text) ?? [];
  if (article.status !== 200 || script === undefined)
    throw new AnotherSite(
      `${article.url.href} answers ${article.status} and is no article: was the site built for another folder of its host?`,
    );
  return { home, document: parse(home.text), article, script: hereOf(address, script), moved, at };
}
