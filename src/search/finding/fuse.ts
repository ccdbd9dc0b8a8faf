/**
 * The results: pages by what the words mean and the examples taught, each with the sentence that answers;
 * below them those that only the full text names. Nothing moves under a finger: results are only added.
 */
import { featuresOf } from '../learning/features.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import type { Understanding } from '../meaning/understand.ts';
import type { TextHit } from './engine.ts';
import { passageOf, type PageSection, type PageText, type Piece } from './page-text.ts';
import type { Ranked } from './rank.ts';

/** A result as it is shown: one article, the section to read first, and another section of it. */
export interface Hit {
  /** `causes/muscle-strain`. */
  id: string;
  article: string;
  /** Title of the section; empty for the top of the article. */
  section: string;
  url: string;
  /** The sentence that answers, in pieces; or an excerpt in HTML with `<mark>` around words found. */
  passage: readonly Piece[] | string;
  /** Another section that may answer. */
  other: { title: string; url: string } | undefined;
}

/** Most articles in one list. */
export const ARTICLES_SHOWN = 8;

const addressIn = (id: string, section: PageSection) =>
  `/${id}/${section.id === '' ? '' : `#${section.id}`}`;

/**
 * A result with what it shows of its page.
 *
 * @param page undefined when it could not be loaded
 */
export function hitOf(
  ranked: Ranked,
  page: PageText | undefined,
  { words, everywhere }: Pick<Understanding, 'words' | 'everywhere'>,
  lexicon: Lexicon,
): Hit {
  const { id = '', title = '' } = lexicon.articles[ranked.article] ?? {};
  if (!page)
    return { id, article: title, section: '', url: `/${id}/`, passage: [], other: undefined };
  const found = passageOf(page, words, featuresOf(words, everywhere), ranked);
  return {
    id,
    article: title,
    section: found.section.title,
    url: addressIn(id, found.section),
    passage: found.sentence,
    other: found.other && { title: found.other.title, url: addressIn(id, found.other) },
  };
}

const articleOf = (url: string) => url.replace(/^\//, '').replace(/\/(#.*)?$/, '');

/**
 * Results that only the text names, the best first.
 *
 * @param shown ids of the articles that are in the list already
 */
export function furtherHits(
  text: readonly TextHit[],
  shown: ReadonlySet<string>,
  lexicon: Lexicon,
): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { url, section, excerpt } of text) {
    const id = articleOf(url);
    const entry = lexicon.articles.find((article) => article.id === id);
    if (!entry || shown.has(id) || hits.has(id)) continue;
    hits.set(id, { id, article: entry.title, section, url, passage: excerpt, other: undefined });
  }
  return [...hits.values()].slice(0, Math.max(0, ARTICLES_SHOWN - shown.size));
}
