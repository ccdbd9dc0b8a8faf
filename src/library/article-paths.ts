/** The routes of all articles, for every file that is made once an article. */
import { allArticles } from './articles.ts';

/** `[folder]` and `[slug]` of each article, with the article as the route's `props`. */
export function articlePaths() {
  return allArticles().map((article) => {
    const [folder, slug] = article.id.split('/');
    return { params: { folder, slug }, props: { article } };
  });
}
