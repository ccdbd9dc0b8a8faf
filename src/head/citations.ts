/** How others cite an article: plain words, BibTeX and CSL-JSON. Pure functions. */
import type { ArticleFrontMatter } from '../model/schema/article.ts';
import { LANGUAGE, SITE_NAME } from '../site.ts';
import { longDate } from '../model/derived/dates.ts';
import { forBibtex } from './escape-bibtex.ts';

/** What a citation says of an article. Days are written YYYY-MM-DD. */
export interface CitationFacts {
  title: string;
  /** Absolute address. */
  url: string;
  /** `remedies/heat-and-ice`. */
  id: string;
  written: string;
  /** Day of the last change of any kind; the day it was written while nothing changed. */
  modified: string;
  /** Day its facts were last checked. */
  checked: string;
}

/** One entry of CSL-JSON, as far as we fill it; names are those of its schema, csl-data.json. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  issued: { 'date-parts': [year: number, month: number, day: number][] };
  version: string;
  URL: string;
  language: string;
}

type Told = Pick<ArticleFrontMatter, 'title' | 'written' | 'changes' | 'checked'>;

/** The facts of an article. */
export function citationFacts(
  article: { id: string; url: string; data: Told },
  site: URL | string,
): CitationFacts {
  const { title, written, changes, checked } = article.data;
  return {
    title,
    url: new URL(article.url, site).href,
    id: article.id,
    written,
    modified: changes.reduce((last, { date }) => (date > last ? date : last), written),
    checked,
  };
}

/**
 * The day that names a version of an article, YYYY-MM-DD: that of its last change, or of the last
 * check of its facts if that was later. The words may be the same after a check, but the page then
 * says that they held on that day, and how old the facts are is what somebody who cites wants to show.
 */
export function versionDay({ modified, checked }: Pick<CitationFacts, 'modified' | 'checked'>) {
  return checked > modified ? checked : modified;
}

/** Name of a citation in a list: the same for everybody who cites the same version. */
function keyOf(facts: CitationFacts): string {
  const site = SITE_NAME.toLowerCase().replace(/[^a-z0-9]/g, '');
  return `${site}-${facts.id.replaceAll('/', '-')}-${versionDay(facts)}`;
}

const versionWords = (facts: CitationFacts) =>
  `Written ${longDate(facts.written)}, version of ${longDate(versionDay(facts))}`;

/** "Author. Title. Dates. Address", in the order of Vancouver style; the site is the author. */
export function plainCitation(facts: CitationFacts): string {
  const stop = /[.?!]$/.test(facts.title) ? '' : '.';
  return `${SITE_NAME}. ${facts.title}${stop} ${versionWords(facts)}. ${facts.url}`;
}

/** Month macros that every BibTeX style defines, in its own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A BibTeX entry. biblatex prints `url` of an @online entry and passes over `howpublished`. BibTeX's own
 * styles know no @online, take it for @misc, and print `howpublished`, since they know no `url` either:
 * so each prints the address once. Author and title stand in double braces: a style must neither take
 * the site for a person with a surname nor change capitals. The address is left as it is, because `url`
 * is read verbatim. The day stands in the note: no field of BibTeX's is for it.
 */
export function bibtexCitation(facts: CitationFacts): string {
  const [year, month] = dayParts(versionDay(facts));
  return `@online{${keyOf(facts)},
  author = {{${forBibtex(SITE_NAME)}}},
  title = {{${forBibtex(facts.title)}}},
  year = {${year}},
  month = ${months[month - 1] ?? ''},
  url = {${facts.url}},
  howpublished = {\\url{${facts.url}}},
  note = {${versionWords(facts)}}
}
`;
}

/**
 * CSL-JSON, a list of one entry. The site is its author; named again as website or publisher, styles
 * print it three times. `issued` is the day of the version. `accessed` is left to the reader's own
 * program: the day somebody read the page is not known when the site is built.
 */
export function cslCitation(facts: CitationFacts): CslItem[] {
  const version = versionDay(facts);
  return [
    {
      id: keyOf(facts),
      type: 'webpage',
      title: facts.title,
      author: [{ literal: SITE_NAME }],
      issued: { 'date-parts': [dayParts(version)] },
      version,
      URL: facts.url,
      language: LANGUAGE,
    },
  ];
}

/** Year, month (1 to 12) and day of the month. */
function dayParts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
