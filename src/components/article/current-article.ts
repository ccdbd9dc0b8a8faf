import type { Article } from '../../library/articles.ts';

/**
 * The article a component stands in.
 *
 * @throws when a component that belongs in an article is used outside one
 */
export function currentArticle(locals: App.Locals): Article {
  if (!locals.article) throw new Error('This component belongs in an article.');
  return locals.article;
}
