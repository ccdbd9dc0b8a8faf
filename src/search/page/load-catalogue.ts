/** Fetches the sections of all pages once, for suggestions; without them these name pages only. */
import { SITE_PATH } from '../../elements/site-path.ts';
import type { Catalogue } from '../meaning/compiled-lexicon.ts';

/** Where the build writes it; see `src/integrations/lexicon.ts`. */
const CATALOGUE = `${SITE_PATH}search/catalogue.json`;

let loading: Promise<Catalogue> | undefined;

export function loadCatalogue(): Promise<Catalogue> {
  loading ??= fetch(CATALOGUE)
    .then((response) => {
      if (!response.ok) throw new Error(`${CATALOGUE}: ${response.status}`);
      return response.json() as Promise<Catalogue>;
    })
    .catch(() => {
      loading = undefined;
      return [];
    });
  return loading;
}
