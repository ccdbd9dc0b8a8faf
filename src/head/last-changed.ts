/** Since when a page is as it is, for the sitemap. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frontMatterOf } from '../model/reading/read-page.ts';
import { citationFacts, versionDay } from './citations.ts';

/** Days as content writes them, those that it has. */
interface Dated {
  title: string;
  written?: string;
  checked: string;
  changes?: { date: string; what: string; adviceChanged: boolean }[];
}

/** Pages of which several stand in one file, by their first folder. */
const shared: Record<string, string> = {
  cards: 'content/decks',
  leaflets: 'content/decks',
  for: 'content/situations',
};

/** What a page says of its days: that of an article or an about page, of a deck or of a situation. */
function datedOf(pathname: string): Dated | undefined {
  const [folder = '', name = '', ...more] = pathname.slice(1, -1).split('/');
  if (name === '' || more.length > 0) return undefined;
  const page = `content/${folder}/${name}.mdx`;
  // The core schema leaves days as they are written.
  const read = (text: string) => parse(text, { schema: 'core' }) as unknown;
  if (existsSync(page))
    return read(frontMatterOf(page, readFileSync(page, 'utf8')).inside) as Dated;
  const files = shared[folder];
  for (const file of files === undefined ? [] : readdirSync(files)) {
    const entries = read(readFileSync(`${files ?? ''}/${file}`, 'utf8')) as Record<string, Dated>;
    if (entries[name]) return entries[name];
  }
  return undefined;
}

/**
 * The day on which a page last changed, or on which its facts were last checked if that was later.
 *
 * @param address absolute address of the page
 * @returns YYYY-MM-DD; undefined for pages that are made of others, whose days nobody writes down
 */
export function lastChanged(address: string): string | undefined {
  const { pathname } = new URL(address);
  const dated = datedOf(pathname);
  if (dated === undefined) return undefined;
  const { title, written = dated.checked, checked, changes = [] } = dated;
  const data = { title, written, checked, changes };
  return versionDay(citationFacts({ id: pathname, url: pathname, data }, address));
}
