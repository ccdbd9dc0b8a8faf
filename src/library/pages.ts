/** Parts of the body, pages about the site, and everything ever published. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { allArticles } from './articles.ts';
import { byName, dataOf, inOrder } from './collections.ts';

const [aboutEntries, regions, register] = await Promise.all([
  getCollection('about'),
  getCollection('regions'),
  byName('sections'),
]);

/** Everything ever published, by page or page#section-id. */
export const sectionRegister = dataOf(register);

/** The about pages in their order. */
export function aboutPages(): CollectionEntry<'about'>[] {
  return [...aboutEntries].sort((a, b) => a.data.order - b.data.order);
}

/** Parts of the body from the head down, each with its articles by title. */
export const allRegions = () =>
  inOrder(regions).map(({ name, articles: ids }) => ({
    name,
    articles: allArticles().filter(({ id }) => (ids as readonly string[]).includes(id)),
  }));
