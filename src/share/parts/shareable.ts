/** What the share sheet of an article knows: `/s/<folder>/<slug>/share.json`. */
import { SITE_PATH } from '../../elements/site-path.ts';
import type { SharedPart } from './sections-file.ts';

/** The words that a shared part carries. */
export type Shareable = Pick<
  SharedPart,
  'id' | 'title' | 'articleTitle' | 'excerpt' | 'getHelpNow' | 'address' | 'qr'
>;

/** An article with its sections, as its share sheet needs them. */
export interface ShareFile {
  article: Shareable;
  sections: Shareable[];
}

/**
 * The part of the shown article that somebody shares.
 *
 * @param section id of a section; empty for the article as a whole
 * @throws when the file cannot be loaded, or does not know the section
 */
export async function loadShareable(section: string): Promise<Shareable> {
  // Some hosts show a page without the last slash of its address, or under the name of its file.
  const page = location.pathname.replace(/(\/|\/index\.html)?$/, '/');
  const place = SITE_PATH === '/' ? page : page.replace(SITE_PATH, '/');
  const response = await fetch(`${SITE_PATH}s${place}share.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { article, sections } = (await response.json()) as ShareFile;
  const part = section ? sections.find(({ id }) => id === `${article.id}#${section}`) : article;
  if (!part) throw new Error(`${response.url} knows no section "${section}".`);
  return part;
}
