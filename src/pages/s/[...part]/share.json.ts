/** What the share sheet of an article needs, in one small file. */
import type { APIContext } from 'astro';
import { allArticles, type Article } from '../../../library/articles.ts';
import type { ShareFile, Shareable } from '../../../share/parts/shareable.ts';
import { sharedArticle, sharedSections } from '../../../share/parts/shared-parts.ts';
import type { SharedPart } from '../../../share/parts/sections-file.ts';

export function getStaticPaths() {
  return allArticles().map((article) => ({ params: { part: article.id }, props: { article } }));
}

const shareable = ({
  id,
  title,
  articleTitle,
  excerpt,
  getHelpNow,
  address,
  qr,
}: SharedPart): Shareable => ({
  id,
  title,
  ...(articleTitle !== undefined && { articleTitle }),
  excerpt,
  getHelpNow,
  address,
  qr,
});

export function GET({ props }: APIContext<{ article: Article }>) {
  const file: ShareFile = {
    article: shareable(sharedArticle(props.article)),
    sections: sharedSections(props.article).map(shareable),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
}
