/** The articles, each joined with the claims and sources it rests on. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { parseArticle, type ArticleBody, type Heading } from '../model/reading/parse-article.ts';
import { citedClaims, type CitedClaims } from '../model/derived/cited-claims.ts';
import { claimsUsedIn } from '../model/derived/names.ts';
import { MOST_RELATED } from '../model/schema/article.ts';
import type { Reference } from '../model/schema/reference.ts';
import type { Folder } from '../site.ts';
import { found } from './collections.ts';
import { claim, reference } from './evidence.ts';
import { factEntries, figureEntries } from './words-and-figures.ts';

/** An article as its page needs it. */
export interface Article {
  /** `causes/muscle-strain`. */
  id: string;
  folder: Folder;
  /** Address on the site: `/causes/muscle-strain/`. */
  url: string;
  data: CollectionEntry<'articles'>['data'];
  entry: CollectionEntry<'articles'>;
  body: ArticleBody;
  /** Every heading in order. */
  headings: readonly Heading[];
  /** Sections (level 2) in order. */
  sections: (Heading & { id: string })[];
  /** Claims in the order the text rests on them, each as often as it is used. */
  claims: string[];
  /** What its markers stand for, in the order of the text. */
  cited: CitedClaims[];
  /** Sources in the order the text first needs them. */
  sources: Reference[];
}

function toArticle(entry: CollectionEntry<'articles'>): Article {
  const body = parseArticle(entry.body ?? '');
  const content = { figures: figureEntries, facts: factEntries };
  const used = claimsUsedIn(body, content).map(({ id }) => id);
  const cited = used.flatMap((id) => claim(id).refs);
  return {
    id: entry.id,
    folder: entry.id.split('/')[0] as Folder,
    url: `/${entry.id}/`,
    data: entry.data,
    entry,
    body,
    headings: body.headings,
    sections: body.headings.flatMap((heading) =>
      heading.depth === 2 && heading.id !== undefined ? [{ ...heading, id: heading.id }] : [],
    ),
    claims: used,
    cited: citedClaims(body, content),
    sources: [...new Set(cited)].map(reference),
  };
}

/** Every article, in the order of their files. */
export const articles = (await getCollection('articles')).map(toArticle);
const articlesById = new Map(articles.map((article) => [article.id, article]));

const inEnglish = new Intl.Collator('en-GB').compare;
const byTitle = articles.toSorted((a, b) => inEnglish(a.data.title, b.data.title));

/** Every article, by title. */
export const allArticles = (): readonly Article[] => byTitle;

/** The article of a name. */
export const articleOf = (id: string) => found(articlesById.get(id), 'article', id);

/** The articles that name another as related, by its id. */
const namingById = new Map<string, Article[]>();
for (const article of articles)
  for (const id of new Set<string>(article.data.related))
    namingById.set(id, [...(namingById.get(id) ?? []), article]);

/** Articles to read next: those this one names, then those that name it, each once. */
export function relatedTo(article: Article): Article[] {
  const named = article.data.related.map(articleOf);
  const naming = namingById.get(article.id) ?? [];
  return [...new Set([...named, ...naming])]
    .filter((other) => other !== article)
    .slice(0, MOST_RELATED);
}
