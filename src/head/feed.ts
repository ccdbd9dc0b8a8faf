/** What goes into the feed: one item for a new article, and one for each change to it. */
import type { RSSFeedItem } from '@astrojs/rss';
import type { ArticleFrontMatter } from '../model/schema/article.ts';

type Told = Pick<ArticleFrontMatter, 'title' | 'description' | 'written' | 'changes'>;

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
export function feedItems(
  articles: readonly { url: string; data: Told }[],
  site: URL | string,
): RSSFeedItem[] {
  const items = articles.flatMap(({ url, data }) => {
    const page = new URL(url, site);
    return [
      { day: data.written, title: data.title, description: data.description, link: page.href },
      ...data.changes.map(({ date, what, adviceChanged, section }, index) => ({
        day: date,
        title: `${adviceChanged ? 'Advice changed' : 'Updated'}: ${data.title}`,
        description: what,
        link: section === undefined ? page.href : new URL(`#${section}`, page).href,
        customData: changeGuid(page, data.changes, index),
      })),
    ];
  });
  return items
    .sort((a, b) => b.day.localeCompare(a.day, 'en-GB') || a.title.localeCompare(b.title, 'en-GB'))
    .map(({ day, ...item }) => ({ ...item, pubDate: new Date(`${day}T00:00:00Z`) }));
}
