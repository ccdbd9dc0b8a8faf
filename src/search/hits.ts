/** From Pagefind's pages to the sections a reader can go to. Pure, so it is tested without a browser. */

/** The part of a Pagefind sub-result that is used here. */
export interface EngineSection {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
}

/** The part of a Pagefind result that is used here. */
export interface EnginePage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: readonly EngineSection[];
}

/** A section to show: where it is and the words around what was found. */
export interface SectionHit {
  article: string;
  /** Empty when the hit is the top of the article. */
  section: string;
  url: string;
  /** HTML with `<mark>` around the words found; everything else in it is escaped. */
  excerpt: string;
}

const scoreOf = (section: EngineSection) =>
  section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/**
 * The best sections of one page, best first.
 *
 * A page found by its title alone has no sections; it is shown as a whole.
 *
 * @param most how many sections of one page to show
 */
export function sectionsOf(page: EnginePage, most: number): SectionHit[] {
  const article = page.meta['title'] ?? page.url;
  const sections = [...page.sub_results].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, most);
  if (sections.length === 0)
    return [{ article, section: '', url: page.url, excerpt: page.excerpt }];
  return sections.map(({ title, url, excerpt }) => ({
    article,
    section: url.includes('#') ? title : '',
    url,
    excerpt,
  }));
}
