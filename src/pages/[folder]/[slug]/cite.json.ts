/** The citation of an article as CSL-JSON, for reference managers. */
import type { APIRoute } from 'astro';
import { citationFacts, cslCitation } from '../../../head/citations.ts';
import { articlePaths } from '../../../library/article-paths.ts';
import type { Article } from '../../../library/articles.ts';
import { SITE_URL } from '../../../site.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = ({ props, site }) => {
  const citation = cslCitation(citationFacts(props.article, site ?? SITE_URL));
  return new Response(`${JSON.stringify(citation, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
};
