/** Fetches what a result shows of an article; what cannot be had is shown without its sentence. */
import { SITE_PATH } from '../../elements/site-path.ts';
import type { PageText } from '../finding/page-text.ts';

const loading = new Map<number, Promise<PageText | undefined>>();

/** @param article its number: no name of a page stands in what is asked for */
export function loadPageText(article: number): Promise<PageText | undefined> {
  const begun = loading.get(article);
  if (begun) return begun;
  const text = fetch(`${SITE_PATH}search/texts/${article}.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<PageText>;
    })
    .catch(() => {
      loading.delete(article);
      return undefined;
    });
  loading.set(article, text);
  return text;
}
