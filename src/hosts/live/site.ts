/** The addresses to look at, as the live site tells them. */
import { parse, type HTMLElement } from 'node-html-parser';
import { SITE_NAME } from '../../site.ts';
import { readSectionsFile, type SectionsFile } from '../../share/parts/sections-file.ts';
import { visit, type Visit } from './visit.ts';

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
 * Find out what there is to look at.
 *
 * @throws AnotherSite when the address is not of this site; NoAnswer when the host gives none
 */
export async function liveSite(address: URL): Promise<LiveSite> {
  const at = (path: string) => new URL(path, address);
  const home = await visit(address);
  if (home.status !== 200 || !home.text.includes(SITE_NAME))
    throw new AnotherSite(
      `${address.href} answers ${home.status} and is not the first page of ${SITE_NAME}. Upload what is in dist/ itself, not the folder, and give the address that ends where index.html is.`,
    );
  const list = await visit(at('sections.json'));
  if (list.status !== 200)
    throw new AnotherSite(
      `${list.url.href} answers ${list.status}: not all of dist/ was uploaded, or to another folder.`,
    );
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
