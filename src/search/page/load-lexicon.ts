/** Fetches the lexicon once; a failure is forgotten, so that the next search tries again. */
import { readLexicon } from '../meaning/lexicon-file.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { openLexicon } from '../meaning/open-lexicon.ts';

/** Where the build writes it; see `src/pages/search/lexicon.json.ts`. */
export const LEXICON = '/search/lexicon.json';

let loading: Promise<Lexicon> | undefined;

/** @throws when the file cannot be loaded */
export function loadLexicon(): Promise<Lexicon> {
  loading ??= fetch(LEXICON)
    .then((response) => {
      if (!response.ok) throw new Error(`${LEXICON}: ${response.status}`);
      return response.text();
    })
    .then((text) => openLexicon(readLexicon(text)))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
