/** What to ask of the full text. */
import type { Lexicon } from '../meaning/lexicon.ts';
import type { Understanding } from '../meaning/understand.ts';

/** A question to the full text of the site. */
export interface TextQuery {
  words: readonly string[];
  /** Only sections with every word will do: the query is perhaps about something else. */
  every: boolean;
  /** Pagefind filters by name. */
  filters: Record<string, string>;
}

/** What the reader narrowed the results to. */
export interface Narrowing {
  /** Key of an aspect, or empty. */
  aspect: string;
  /** Name of a region, or empty. */
  region: string;
}

/** Most words asked for: each costs a piece of the index. */
const MOST_WORDS = 5;

/**
 * The question to the text. Words that are in no section are left out: Pagefind would look for
 * their first letters instead and find noise.
 */
export function planText(
  understanding: Understanding,
  narrowing: Narrowing,
  lexicon: Lexicon,
): TextQuery {
  const words = understanding.words
    .filter(({ stem, filler }) => !filler && lexicon.isIndexed(stem))
    .map(({ text }) => text)
    .slice(0, MOST_WORDS);
  const every = understanding.topic.kind === 'perhaps';
  const filters = {
    ...(narrowing.aspect && { aspect: narrowing.aspect }),
    ...(narrowing.region && { region: narrowing.region }),
  };
  return { words, every, filters };
}
