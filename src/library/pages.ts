/** Pages about the site, and everything ever published. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { byName, dataOf } from './collections.ts';

const [aboutEntries, register] = await Promise.all([getCollection('about'), byName('sections')]);

/** Everything ever published, by page or page#section-id. */
export const sectionRegister = dataOf(register);

/** The about pages in their order. */
export function aboutPages(): CollectionEntry<'about'>[] {
  return [...aboutEntries].sort((a, b) => a.data.order - b.data.order);
}
