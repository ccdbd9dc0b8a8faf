/**
 * One list from two kinds of evidence. What the words mean decides first and can be shown at once;
 * the full text then fills in passages and adds pages below, so nothing moves under a finger.
 */
import type { TextHit } from './engine.ts';
import { addressOf } from './place-address.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import type { Ranked } from './rank.ts';

/** A result as it is shown: one article, the section to read first, and other sections of it. */
export interface Hit {
  /** `causes/muscle-strain`. */
  id: string;
  article: string;
  /** Title of the section; empty for the top of the article. */
  section: string;
  url: string;
  /** HTML with `<mark>` around the words found. */
  excerpt: string;
  /** Another section with words of the query. */
  other: { title: string; url: string } | undefined;
}

/** Most articles in one list. */
const ARTICLES_SHOWN = 8;

const articleOf = (url: string) => url.replace(/^\//, '').replace(/\/(#.*)?$/, '');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Hits of the full text by their article, the best first. */
function byArticle(text: readonly TextHit[]): Map<string, TextHit[]> {
  const articles = new Map<string, TextHit[]>();
  for (const hit of text) {
    const id = articleOf(hit.url);
    articles.set(id, [...(articles.get(id) ?? []), hit]);
  }
  return articles;
}

/** The results: articles by meaning, then those that only the text names. */
export function fuse(ranked: readonly Ranked[], text: readonly TextHit[], lexicon: Lexicon): Hit[] {
  const sections = byArticle(text);
  const understood = ranked.map(({ article, section }) => ({ article, section }));
  const seen = new Set(understood.map(({ article }) => article));
  const further = [...sections.keys()]
    .map((id) => lexicon.articles.findIndex((article) => article.id === id))
    .filter((article) => article >= 0 && !seen.has(article))
    .map((article) => ({ article, section: undefined }));
  return [...understood, ...further].slice(0, ARTICLES_SHOWN).map(({ article, section }) => {
    const { id = '' } = lexicon.articles[article] ?? {};
    const found = sections.get(id) ?? [];
    const url = seen.has(article)
      ? addressOf(section === undefined ? [article] : [article, section], lexicon)
      : (found[0]?.url ?? `/${id}/`);
    return toHit(article, url, found, lexicon);
  });
}

function toHit(number: number, url: string, found: readonly TextHit[], lexicon: Lexicon): Hit {
  const { id = '', title = '', summary = '', sections = [] } = lexicon.articles[number] ?? {};
  const fragment = url.split('#')[1];
  const other = found.find((section) => section.url !== url && section.section !== '');
  return {
    id,
    article: title,
    section: sections.find(([name]) => name === fragment)?.[1] ?? '',
    url,
    excerpt: found.find((section) => section.url === url)?.excerpt ?? escape(summary),
    other: other && { title: other.section, url: other.url },
  };
}
