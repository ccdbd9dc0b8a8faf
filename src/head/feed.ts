/** What goes into the feed: one item for a new article, and one for each change to it. */
import type { RSSFeedItem } from '@astrojs/rss';
import type { ArticleFrontMatter } from '../model/schema/article.ts';

type Told = Pick<ArticleFrontMatter, 'title' | 'description' | 'summary' | 'written' | 'changes'>;

/** An article as the feed tells of it. */
export interface FedArticle {
  /** Address on the site. */
  url: string;
  data: Told;
  /** Name of its folder, as readers see it. */
  folder: string;
  /** When to get help at once: what goes along with the article wherever it is shown. */
  getHelpNow: string;
}

/** Text in HTML. */
const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a reader of feeds shows of an item: the news, what the article says first, and the warning. */
const contentOf = (...paragraphs: string[]) =>
  paragraphs.map((words) => `<p>${inHtml(words)}</p>`).join('');

/**
 * A name for a change that no other change has: a tag URI (RFC 4151). The link will not do, since
 * two changes may lead to one place, and readers of feeds show only the first of one name. Changes
 * of one day are counted from the oldest, so that a name stays when another is put before it.
 */
function changeGuid(page: URL, changes: Told['changes'], index: number): string {
  const date = changes[index]?.date ?? '';
  const nth = changes.slice(index).filter((change) => change.date === date).length;
  const name = `tag:${page.hostname},${date}:${page.pathname}${nth > 1 ? nth : ''}`;
  return `<guid isPermaLink="false">${name}</guid>`;
}

/**
 * Feed items of some articles, newest first; of two on one day, by title. A change leads to the
 * section that changed, if it names one. Links are absolute, because @astrojs/rss would put a slash
 * after the section of any other.
 *
 * @param site address of the whole site
 */
export function feedItems(articles: readonly FedArticle[], site: URL | string): RSSFeedItem[] {
  const items = articles.flatMap(({ url, data, folder, getHelpNow }) => {
    const page = new URL(url, site);
    return [
      {
        day: data.written,
        title: data.title,
        description: data.description,
        content: contentOf(data.summary, getHelpNow),
        categories: [folder, 'New'],
        link: page.href,
      },
      ...data.changes.map(({ date, what, adviceChanged, section }, index) => {
        const kind = adviceChanged ? 'Advice changed' : 'Updated';
        return {
          day: date,
          title: `${kind}: ${data.title}`,
          description: what,
          content: contentOf(what, data.summary, getHelpNow),
          categories: [folder, kind],
          link: section === undefined ? page.href : new URL(`#${section}`, page).href,
          customData: changeGuid(page, data.changes, index),
        };
      }),
    ];
  });
  return items
    .sort((a, b) => b.day.localeCompare(a.day, 'en-GB') || a.title.localeCompare(b.title, 'en-GB'))
    .map(({ day, ...item }) => ({ ...item, pubDate: new Date(`${day}T00:00:00Z`) }));
}

/** Namespaces of what `channelData` says. */
export const feedNamespaces = { atom: 'http://www.w3.org/2005/Atom' };

/**
 * What the feed says of itself: where it is, as the profile of the RSS Advisory Board asks, its language,
 * and when its newest item came. The day is that of the content, so that the same content gives the same
 * file.
 *
 * @param items its items, newest first
 * @param self absolute address of the feed
 */
export function channelData(items: readonly RSSFeedItem[], self: string, language: string): string {
  const newest = items[0]?.pubDate;
  return [
    `<language>${language}</language>`,
    newest && `<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`,
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
  ]
    .filter(Boolean)
    .join('');
}
