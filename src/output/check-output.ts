/** What must hold of the built pages, whatever made them. Findings name the page, not a source. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './page-facts.ts';

/** A problem on a built page. */
export interface OutputFinding {
  page: string;
  what: string;
}

/**
 * Links and pictures inside the site lead to a file that exists, and fragments to an id.
 *
 * @param path where the site lives on its host; what leads elsewhere on it leads nowhere
 */
export function checkLinks(
  pages: readonly PageFacts[],
  directory: string,
  path = '/',
): OutputFinding[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const files = new Map<string, boolean>();
  const isFile = (path: string) => {
    const known = files.get(path) ?? existsSync(join(directory, decodeURIComponent(path)));
    files.set(path, known);
    return known;
  };
  return pages.flatMap(({ address, links }) =>
    links.flatMap((url) => {
      const target = new URL(url, `https://site.invalid${path}${address.slice(1)}`);
      const finding = (what: string) => [{ page: address, what }];
      if (!target.pathname.startsWith(path))
        return finding(`The link "${url}" leads out of ${path}, where this site will live.`);
      const place = target.pathname.slice(path.length - 1);
      const sections = ids.get(place);
      if (!sections && !isFile(place)) return finding(`The link "${url}" leads nowhere.`);
      if (!sections && place.endsWith('/'))
        return finding(`The link "${url}" leads to a folder without a page.`);
      const fragment = decodeURIComponent(target.hash.slice(1));
      return fragment && sections && !sections.has(fragment)
        ? finding(`The link "${url}" leads to no section of that page.`)
        : [];
    }),
  );
}

/** Whether a page names another as the one that search engines should list. */
function standsForAnother({ address, canonical }: PageFacts, path: string): boolean {
  return canonical !== undefined && new URL(canonical).pathname !== path + address.slice(1);
}

/** Every page has a title, a description and a heading of its own; ids are unique. */
export function checkNames(pages: readonly PageFacts[], path = '/'): OutputFinding[] {
  const titles = new Map<string, string>();
  return pages.flatMap((page) => {
    const findings: OutputFinding[] = [];
    const add = (what: string) => findings.push({ page: page.address, what });
    const { title = '' } = page;
    if (title === '') add('The page has no title.');
    // A page that stands for another may have its title, as those of parts that moved do.
    if (!standsForAnother(page, path)) {
      const other = titles.get(title);
      if (other !== undefined) add(`The title "${title}" is already that of ${other}.`);
      titles.set(title, page.address);
    }
    if (!page.description) add('The page has no description.');
    if (page.mainHeadings !== 1) add('The page needs exactly one h1.');
    const seen = new Set<string>();
    for (const id of page.ids) {
      if (seen.has(id)) add(`The id "${id}" is used twice.`);
      seen.add(id);
    }
    return findings;
  });
}

/** No inline code beyond what the policy allows, and no policy that allows inline code. */
export function checkPolicy(pages: readonly PageFacts[]): OutputFinding[] {
  return pages.flatMap(({ address, policy, styled }) => {
    const findings: OutputFinding[] = [];
    if (!policy) findings.push({ page: address, what: 'The page has no security policy.' });
    else if (policy.includes('unsafe-inline') || policy.includes("'unsafe-eval'"))
      findings.push({ page: address, what: 'The security policy allows inline code.' });
    if (styled) findings.push({ page: address, what: 'An element has a style attribute.' });
    return findings;
  });
}

/**
 * Everything that must hold of a built site.
 *
 * @param path where it lives on its host: `/`, or `/name/`
 */
export function checkOutput(
  pages: readonly PageFacts[],
  directory: string,
  path = '/',
): OutputFinding[] {
  return [...checkLinks(pages, directory, path), ...checkNames(pages, path), ...checkPolicy(pages)];
}
