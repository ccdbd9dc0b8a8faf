/** What goes into the feed: one item for a new article, and one for each change to it. */
import type { RSSFeedItem } from '@astrojs/rss';
import type { ArticleFrontMatter } from '../model/schema/article.ts';

type Told = Pick<ArticleFrontMatter, 'title' | 'description' | 'written' | 'changes'>;

/** Feed items of some articles, newest first; of two on one day, by title. */
export function feedItems(articles: readonly { url: string; data: Told }[]): RSSFeedItem[] {
  const items = articles.flatMap(({ url, data }) => [
    { day: data.written, title: data.title, description: data.description, link: url },
    ...data.changes.map(({ date, what, adviceChanged }) => ({
      day: date,
      title: `${adviceChanged ? 'Advice changed' : 'Updated'}: ${data.title}`,
      description: what,
      link: url,
    })),
  ]);
  return items
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title))
    .map(({ day, ...item }) => ({ ...item, pubDate: new Date(`${day}T00:00:00Z`) }));
}
