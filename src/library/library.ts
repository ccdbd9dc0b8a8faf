/**
 * The only module that asks Astro for content. It joins what is stored apart (articles, claims,
 * references) into what a page shows. The gate has already checked that every name resolves.
 */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Folder } from '../site.ts';
import { parseArticle, type ArticleBody, type Heading } from '../model/reading/parse-article.ts';
import { claimsUsedIn } from '../model/rules/names.ts';
import { usersByClaim } from '../model/derived/claim-uses.ts';
import { claimAreas, type Claim } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';

async function byName<Name extends CollectionKey>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>>> {
  const entries: (CollectionEntry<Name> & { id: string })[] = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const [articleEntries, aboutEntries, references, claims, glossary, figures] = await Promise.all([
  getCollection('articles'),
  getCollection('about'),
  byName('references'),
  byName('claims'),
  byName('glossary'),
  byName('figures'),
]);
const [guidelines, originalArticle, dangerSigns, regions, register] = await Promise.all([
  getCollection('guidelines'),
  getCollection('originalArticle'),
  getCollection('dangerSigns'),
  getCollection('regions'),
  byName('sections'),
]);
const [warningSigns, careLevels, evidenceWords, emergencyNumbers] = await Promise.all([
  byName('warningSigns'),
  byName('careLevels'),
  byName('evidenceWords'),
  getCollection('emergencyNumbers'),
]);

const dataOf = <Data>(entries: ReadonlyMap<string, { data: Data }>) =>
  new Map([...entries].map(([id, { data }]) => [id, data]));

/** Every warning sign by name, in the order of its file. */
export const allWarningSigns = dataOf(warningSigns);

/** Everything ever published, by page or page#section-id. */
export const sectionRegister = dataOf(register);

/** A reference with the number it has on one page. */
export interface NumberedSource {
  number: number;
  reference: Reference;
}

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
  /** Sources in the order the text first needs them. */
  sources: NumberedSource[];
}

function found<Value>(value: Value | undefined, what: string, name: string): Value {
  if (value === undefined) throw new Error(`There is no ${what} "${name}".`);
  return value;
}

function toArticle(entry: CollectionEntry<'articles'>): Article {
  const body = parseArticle(entry.body ?? '');
  const used = claimsUsedIn(body, { figures, warningSigns }).map(({ id }) => id);
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
    sources: [...new Set(cited)].map((id, index) => ({
      number: index + 1,
      reference: found(references.get(id), 'reference', id).data,
    })),
  };
}

/** The claim of a name. */
export function claim(id: string): Claim {
  return found(claims.get(id), 'claim', id).data;
}

/** The sources of a claim. */
export function referencesOf({ refs }: Claim): Reference[] {
  return refs.map((id) => found(references.get(id), 'reference', id).data);
}

const articles = articleEntries.map(toArticle);
const articlesById = new Map(articles.map((article) => [article.id, article]));

/** Every article, by title within its folder. */
export function allArticles(): Article[] {
  return [...articles].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
}

/** The articles of one folder, by title. */
export function articlesIn(folder: Folder): Article[] {
  return allArticles().filter((article) => article.folder === folder);
}

/** Articles to read next: those this one names, then those that name it, each once. */
export function relatedTo(article: Article): Article[] {
  const named = article.data.related.map((id) => found(articlesById.get(id), 'article', id));
  const naming = articles.filter(({ data }) =>
    (data.related as readonly string[]).includes(article.id),
  );
  return [...new Set([...named, ...naming])].filter((other) => other !== article);
}

/** The articles before and after one in its folder. */
export function neighboursOf(article: Article): { previous?: Article; next?: Article } {
  const siblings = articlesIn(article.folder);
  const at = siblings.indexOf(article);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The numbers under which a page lists the sources of some claims, in order. */
export function sourceNumbers(article: Article, claimIds: readonly string[]): number[] {
  const wanted = new Set<string>(claimIds.flatMap((id) => claim(id).refs));
  return article.sources
    .filter(({ reference }) => wanted.has(reference.id))
    .map(({ number }) => number);
}

/** Every reference that an article cites, by title. */
export function citedReferences(): Reference[] {
  const cited = articles.flatMap(({ sources }) => sources.map(({ reference }) => reference));
  return [...new Set(cited)].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** Every claim with its sources and the articles that use it, by area and topic. */
export function allClaims(): { claim: Claim; sources: Reference[]; users: Article[] }[] {
  const users = usersByClaim(articles);
  return [...claims.values()]
    .map(({ data }) => ({
      claim: data,
      sources: referencesOf(data),
      users: users.get(data.id) ?? [],
    }))
    .sort(
      (a, b) =>
        claimAreas.indexOf(a.claim.area) - claimAreas.indexOf(b.claim.area) ||
        a.claim.topic.localeCompare(b.claim.topic),
    );
}

/** The about pages in their order. */
export function aboutPages(): CollectionEntry<'about'>[] {
  return [...aboutEntries].sort((a, b) => a.data.order - b.data.order);
}

/** A figure's words and size. */
export const figure = (id: string) => found(figures.get(id), 'figure', id).data;

/** A medical word and its meaning. */
export const term = (id: string) => found(glossary.get(id), 'glossary term', id).data;

/** A warning sign. */
export const warningSign = (id: string) => found(warningSigns.get(id), 'warning sign', id).data;

/** A level of care in words. */
export const careLevel = (id: string) => found(careLevels.get(id), 'care level', id).data;

/** The fixed word for a direction or a certainty. */
export const evidenceWord = (id: string) => found(evidenceWords.get(id), 'evidence word', id).data;

/** Data in the order its editors gave it. */
function inOrder<Data extends { order: number }>(entries: Iterable<{ data: Data }>): Data[] {
  return [...entries].map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** All fixed words for evidence, in their order. */
export const allEvidenceWords = () => inOrder(evidenceWords.values());

/** All glossary entries by term. */
export const allTerms = () =>
  [...glossary.values()].sort((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));

/** The numbers to call in an emergency, in their order. */
export const allEmergencyNumbers = () => inOrder(emergencyNumbers);

/** A section as a page links to it. */
export interface SectionLink {
  url: string;
  /** "Article: section". */
  name: string;
}

function sectionLink(address: string): SectionLink {
  const [id = '', fragment] = address.split('#');
  const article = found(articlesById.get(id), 'article', id);
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

/** The rules by which a search shows a care card, in their order. */
export const allDangerSigns = () => dangerSigns;

/** Parts of the body from the head down, each with its articles by title. */
export const allRegions = () =>
  inOrder(regions).map(({ name, articles: ids }) => ({
    name,
    articles: allArticles().filter(({ id }) => (ids as readonly string[]).includes(id)),
  }));
