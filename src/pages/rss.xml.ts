/** Feed of new and changed articles, newest first. */
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { feedItems } from '../head/feed.ts';
import { allArticles } from '../library/articles.ts';
import { LANGUAGE, SITE_DESCRIPTION, SITE_NAME, SITE_URL } from '../site.ts';

export function GET(context: APIContext) {
  const site = context.site ?? SITE_URL;
  return rss({
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    site,
    customData: `<language>${LANGUAGE}</language>`,
    items: feedItems(allArticles(), site),
  });
}
