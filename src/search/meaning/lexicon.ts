/** The lexicon as a search asks it; `open-lexicon.ts` opens it. */
import type { Word } from '../words/normalise.ts';
import type { Vocabulary } from '../words/spelling.ts';
import type { CompiledLexicon, KnownArticle, NumberedDanger } from './compiled-lexicon.ts';
import type { Expression } from './expressions.ts';
import type { Phrases } from './phrases.ts';

/** The catalogue by number, and what is looked up of words. */
export interface Lexicon extends Pick<CompiledLexicon, 'regions'>, Vocabulary {
  articles: readonly KnownArticle[];
  dangers: readonly NumberedDanger[];
  /** Expressions by their first stem (or exact word), longest first. */
  startingWith: (wanted: string) => readonly Expression[];
  toWord: (text: string) => Word;
  /** People's words for somebody who begins to type them. */
  phrases: Phrases;
  /** Whether a stem is in the search index: in articles or among people's words for them. */
  isIndexed: (root: string) => boolean;
}
