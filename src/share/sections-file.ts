/** What `/sections.json` says: every article and section that has an address of its own. */
import type { CareLevelName } from '../model/schema/care.ts';
import type { Aspect } from '../search/aspects.ts';

/** An article or a section, as far as its share picture needs it. */
export interface SharedPart {
  /** "remedies/heat-and-ice" for an article, "remedies/heat-and-ice#does-it-help" for a section. */
  id: string;
  title: string;
  /** Title of the article a section stands in; articles have none. */
  articleTitle?: string;
  aspect: Aspect;
  /** The first sentence. */
  excerpt: string;
  /** One line that says when to get help at once. */
  getHelpNow: string;
  careLevel?: CareLevelName;
  /** The care level in words, e.g. "Not urgent". */
  careWord?: string;
  /** Absolute address of the share picture. */
  picture: string;
}

/** The whole file. */
export interface SectionsFile {
  version: 1;
  sections: SharedPart[];
  articles: SharedPart[];
}
