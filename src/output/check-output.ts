/** What must hold of the built pages, whatever made them. Findings name the page, not a source. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';

/** A problem on a built page. */
export interface OutputFinding {
  page: string;
  what: string;
}

const idsOf = (page: BuiltPage) =>
  page.document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');

/** Links and pictures inside the site lead to a file that exists, and fragments to an id. */
export function checkLinks(pages: readonly BuiltPage[], directory: string): OutputFinding[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]));
  return pages.flatMap((page) =>
    page.document.querySelectorAll('[href], [src], form[action]').flatMap((element) => {
      const url =
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action');
      if (!url || /^[a-z]+:/i.test(url)) return [];
      const target = new URL(url, `https://site.invalid${page.address}`);
      const finding = (what: string) => [{ page: page.address, what }];
      const sections = ids.get(target.pathname);
      if (!sections && !existsSync(join(directory, decodeURIComponent(target.pathname))))
        return finding(`The link "${url}" leads nowhere.`);
      if (!sections && target.pathname.endsWith('/'))
        return finding(`The link "${url}" leads to a folder without a page.`);
      const fragment = decodeURIComponent(target.hash.slice(1));
      return fragment && sections && !sections.has(fragment)
        ? finding(`The link "${url}" leads to no section of that page.`)
        : [];
    }),
  );
}

/** Whether a page names another as the one that search engines should list. */
function standsForAnother({ address, document }: BuiltPage): boolean {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return canonical !== undefined && new URL(canonical).pathname !== address;
}

/** Every page has a title, a description and a heading of its own; ids are unique. */
export function checkNames(pages: readonly BuiltPage[]): OutputFinding[] {
  const titles = new Map<string, string>();
  return pages.flatMap((page) => {
    const findings: OutputFinding[] = [];
    const add = (what: string) => findings.push({ page: page.address, what });
    const title = page.document.querySelector('title')?.text.trim() ?? '';
    if (title === '') add('The page has no title.');
    // A page that stands for another may have its title, as those of parts that moved do.
    if (!standsForAnother(page)) {
      const other = titles.get(title);
      if (other !== undefined) add(`The title "${title}" is already that of ${other}.`);
      titles.set(title, page.address);
    }
    if (!page.document.querySelector('meta[name=description]')?.getAttribute('content'))
      add('The page has no description.');
    if (page.document.querySelectorAll('h1').length !== 1) add('The page needs exactly one h1.');
    const seen = new Set<string>();
    for (const id of idsOf(page)) {
      if (seen.has(id)) add(`The id "${id}" is used twice.`);
      seen.add(id);
    }
    return findings;
  });
}

/** No inline code beyond what the policy allows, and no policy that allows inline code. */
export function checkPolicy(pages: readonly BuiltPage[]): OutputFinding[] {
  return pages.flatMap(({ address, document }) => {
    const findings: OutputFinding[] = [];
    const policy = document
      .querySelector('meta[http-equiv=content-security-policy]')
      ?.getAttribute('content');
    if (!policy) findings.push({ page: address, what: 'The page has no security policy.' });
    else if (policy.includes('unsafe-inline') || policy.includes("'unsafe-eval'"))
      findings.push({ page: address, what: 'The security policy allows inline code.' });
    if (document.querySelector('[style]'))
      findings.push({ page: address, what: 'An element has a style attribute.' });
    return findings;
  });
}

/** Everything that must hold of a built site. */
export function checkOutput(pages: readonly BuiltPage[], directory: string): OutputFinding[] {
  return [...checkLinks(pages, directory), ...checkNames(pages), ...checkPolicy(pages)];
}
