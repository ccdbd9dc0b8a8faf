/** Fetches the lexicon once; a failure is forgotten, so that the next search tries again. */
import type { PackedLexicon } from '../meaning/lexicon-file.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { openPacked } from '../meaning/open-lexicon.ts';

/** Where the build writes it; see `src/pages/search/lexicon.json.ts`. */
export const LEXICON = '/search/lexicon.json';

let loading: Promise<Lexicon> | undefined;

/** @throws when the file cannot be loaded */
export function loadLexicon(): Promise<Lexicon> {
  loading ??= fetch(LEXICON)
    .then((response) => {
      if (!response.ok) throw new Error(`${LEXICON}: ${response.status}`);
      return response.json() as Promise<PackedLexicon>;
    })
    .then(async (packed) => {
      performance.mark(LEXICON);
      const lexicon = openPacked(packed);
      performance.measure('open-lexicon', LEXICON);
      // The browser may paint before whoever waits goes on.
      await new Promise((resolve) => setTimeout(resolve));
      return lexicon;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
