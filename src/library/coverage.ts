/** What guidelines and the 2018 article say, and where we say it. */
import { getCollection } from 'astro:content';
import { articleOf } from './articles.ts';
import { inOrder } from './collections.ts';
import { claim } from './evidence.ts';

const [guidelines, originalArticle] = await Promise.all([
  getCollection('guidelines'),
  getCollection('originalArticle'),
]);

/** A section as a page links to it. */
export interface SectionLink {
  url: string;
  /** "Article: section". */
  name: string;
}

function sectionLink(address: string): SectionLink {
  const [id = '', fragment] = address.split('#');
  const article = articleOf(id);
  const section = article.headings.find((heading) => heading.id === fragment);
  return {
    url: `/${id}/#${fragment ?? ''}`,
    name: `${article.data.title}: ${section?.text ?? ''}`,
  };
}

/** Recommendations of guidelines, each with the sections that carry it. */
export const allGuidelines = () =>
  inOrder(guidelines).map((data) => ({ ...data, links: data.sections.map(sectionLink) }));

/** Statements of the 2018 article in its order: what it said, how that stands, where we say it. */
export const originalStatements = () =>
  [...originalArticle]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ claim: claim(id), links: data.sections.map(sectionLink) }));
