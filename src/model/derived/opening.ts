/** How an article opens: its first section, the first thing to do, the emergency card, and what parts them. */
import type { PageSource } from '../reading/content-source.ts';
import type { ComponentUse } from '../reading/parse-article.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';

/** An article as rules see it. */
export type Article = PageSource<ArticleFrontMatter>;

/** Lists of things to do. */
const ACTS = ['Steps', 'Do'];

/** Something that stands in the body, as far as its place goes. */
export interface Part {
  line: number;
  /** How an author knows it. */
  words: string;
}

/** The lines from the heading of the first section to that of the second. */
export function actSection({ body }: Article): { from: number; to: number } {
  const lines = body.headings.filter(({ depth }) => depth === 2).map(({ line }) => line);
  return { from: lines[0] ?? Infinity, to: lines[1] ?? Infinity };
}

/** The emergency card, if the article shows one. */
export const emergencyCard = ({ body }: Article): ComponentUse | undefined =>
  body.components.find(
    ({ name, attributes }) => name === 'CareCard' && attributes['level'] === 'emergency',
  );

/** The first list of things to do, if the first section has one. */
export function firstAct(article: Article): ComponentUse | undefined {
  const { from, to } = actSection(article);
  return article.body.components.find(
    ({ name, line }) => ACTS.includes(name) && line > from && line < to,
  );
}

/**
 * Paragraphs, headings, pictures and components between two lines, in the order they stand.
 *
 * @param allowed components that may stand there
 */
export function partsBetween(
  { body }: Article,
  from: number,
  to: number,
  allowed: readonly string[],
): Part[] {
  const components = body.components
    .filter(({ name }) => /^[A-Z]/.test(name) && !allowed.includes(name))
    .map(({ name, line }) => ({ line, words: `<${name}>` }));
  const paragraphs = body.prose
    .filter(({ list }) => list === undefined)
    .map(({ text, line }) => ({ line, words: `"${text.slice(0, 40)} …"` }));
  const headings = body.headings.map(({ text, line }) => ({
    line,
    words: `the heading "${text}"`,
  }));
  return [...components, ...paragraphs, ...headings]
    .filter(({ line }) => line > from && line < to)
    .sort((a, b) => a.line - b.line);
}
