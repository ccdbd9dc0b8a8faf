/** The citation of an article as BibTeX, for LaTeX and reference managers. */
import type { APIRoute } from 'astro';
import { bibtexCitation, citationFacts } from '../../../head/citations.ts';
import { articlePaths } from '../../../library/article-paths.ts';
import type { Article } from '../../../library/articles.ts';
import { SITE_URL } from '../../../site.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) =>
  new Response(bibtexCitation(citationFacts(props.article, site ?? SITE_URL)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
