/** Feed of new and changed articles, newest first. */
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { folderNames } from '../components/site/navigation.ts';
import { channelData, feedItems, feedNamespaces } from '../head/feed.ts';
import { allArticles } from '../library/articles.ts';
import { sharedArticle } from '../share/parts/shared-parts.ts';
import { LANGUAGE, SITE_DESCRIPTION, SITE_NAME, SITE_URL } from '../site.ts';

export function GET(context: APIContext) {
  const site = context.site ?? SITE_URL;
  const items = feedItems(
    allArticles().map((article) => ({
      url: article.url,
      data: article.data,
      folder: folderNames[article.folder].name,
      getHelpNow: sharedArticle(article).getHelpNow,
    })),
    site,
  );
  return rss({
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    site,
    xmlns: feedNamespaces,
    customData: channelData(items, new URL('/rss.xml', site).href, LANGUAGE),
    items,
  });
}
