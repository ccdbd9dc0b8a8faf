/** Fetches the lexicon once; a fetch that failed is forgotten, so that the next search tries again. */
import { SITE_PATH } from '../../elements/site-path.ts';
import type { PackedLexicon } from '../meaning/lexicon-file.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { openPacked } from '../meaning/open-lexicon.ts';
import { inTasks } from '../../elements/in-tasks.ts';
import { nextTask } from '../../elements/next-task.ts';
import { plainWords } from '../words/normalise.ts';
import { isKnown, prepareSpelling } from '../words/spelling.ts';

/** Where the build writes it; see `src/integrations/lexicon.ts`. */
export const LEXICON = `${SITE_PATH}search/lexicon.json`;

let loading: Promise<Lexicon> | undefined;
let spelling: Promise<unknown> | undefined;

/** @throws when the file cannot be loaded */
export function loadLexicon(): Promise<Lexicon> {
  loading ??= fetch(LEXICON)
    .then((response) => {
      if (!response.ok) throw new Error(`${LEXICON}: ${response.status}`);
      return response.json() as Promise<PackedLexicon>;
    })
    .then(async (packed) => {
      // The file was read in this task; opening it is one of its own.
      await nextTask();
      performance.mark(LEXICON);
      const lexicon = openPacked(packed);
      performance.measure('open-lexicon', LEXICON);
      await nextTask();
      return lexicon;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * The lexicon, and where a word of the query is in no list, what its spelling asks for.
 *
 * @throws when the file cannot be loaded
 */
export async function lexiconFor(typed: string): Promise<Lexicon> {
  const lexicon = await loadLexicon();
  const known = plainWords(typed).every((word) => isKnown(word, lexicon));
  await nextTask();
  if (!known) await (spelling ??= inTasks(prepareSpelling(lexicon)));
  return lexicon;
}
