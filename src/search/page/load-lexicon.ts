/** Fetches the lexicon once; a fetch that failed is forgotten, so that the next search tries again. */
import { SITE_PATH } from '../../elements/site-path.ts';
import { startingWith } from '../meaning/concepts.ts';
import type { PackedLexicon } from '../meaning/lexicon-file.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { openPacked } from '../meaning/open-lexicon.ts';
import { nextTask } from './next-task.ts';
import { plainWords } from '../words/normalise.ts';
import { isKnown, prepareSpelling } from '../words/spelling.ts';

/** Where the build writes it; see `src/integrations/lexicon.ts`. */
export const LEXICON = `${SITE_PATH}search/lexicon.json`;

let loading: Promise<Lexicon> | undefined;
let spelling: Promise<void> | undefined;

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
      await nextTask();
      return lexicon;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** What a misspelt or half-typed word needs, each step in a task of its own. */
async function readySpelling(lexicon: Lexicon): Promise<void> {
  lexicon.spellings();
  await nextTask();
  prepareSpelling(lexicon);
  await nextTask();
}

/** Milliseconds after which a task makes room: a phone that is six times slower still keeps up. */
const ENOUGH = 8;

/** Looks the words' expressions up, of which common words have hundreds; later that is done already. */
async function readyWords(words: readonly string[], lexicon: Lexicon): Promise<void> {
  let begun = performance.now();
  for (const word of words) {
    startingWith(lexicon.toWord(word), lexicon);
    if (performance.now() - begun < ENOUGH) continue;
    await nextTask();
    begun = performance.now();
  }
}

/**
 * The lexicon with all that a query needs, so that understanding it takes no long task.
 *
 * @throws when the file cannot be loaded
 */
export async function lexiconFor(typed: string): Promise<Lexicon> {
  const lexicon = await loadLexicon();
  const words = plainWords(typed);
  const known = words.every((word) => isKnown(word, lexicon));
  if (!known) await (spelling ??= readySpelling(lexicon));
  await readyWords(words, lexicon);
  return lexicon;
}
