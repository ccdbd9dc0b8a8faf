/** Is a query about our subject? Silence is better than the nearest noise. */
import type { Found } from './concepts.ts';
import type { Weight } from './compiled-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from '../words/normalise.ts';
import { ASKING } from '../words/asking.ts';
import { isKnown } from '../words/spelling.ts';

export interface Topic {
  /**
   * `ours`: show what was found; `perhaps`: only what is more than a hint, and sections with every
   * word; `elsewhere`: nothing.
   */
  kind: 'ours' | 'perhaps' | 'elsewhere';
  /** Words that nothing here is about, as typed. */
  foreign: string[];
}

/** Share of the words that must mean something here when no word is plainly about our subject. */
const UNDERSTOOD = 0.5;

/** Share that must mean something where a word is in no list at all. */
const HALF = 0.5;

/**
 * Decide whether a query is about our subject.
 *
 * An anchor such as "back" decides, and so does a strong concept unless another subject is named.
 * Without one, a word of another subject sends the query away, a word that stands nowhere does so
 * unless half of the rest means something, and most words must mean something at any rate: "saddle"
 * alone is a clue, "saddle soap" is not.
 */
export function topicOf(
  words: readonly Word[],
  { matches, everywhere, left }: Found,
  lexicon: Lexicon,
): Topic {
  const elsewhere = matches.filter(({ concept }) => !concept);
  const unknown = left.filter((place) => !isKnown(words[place]?.text ?? '', lexicon));
  const strange = new Set([...elsewhere.flatMap(({ at }) => at), ...unknown]);
  const foreign = [...strange].sort((a, b) => a - b).map((place) => words[place]?.text ?? '');

  const leading = matches.filter(({ concept }) => (concept?.leads.length ?? 0) > 0);
  const has = (weight: Weight) => leading.some(({ concept }) => concept?.weight === weight);
  const anchored = everywhere.some(({ concept }) => concept?.anchor);
  // "Spine" alone does not make a spine surgeon's salary our subject.
  const alone = new Set(leading.flatMap(({ at }) => at)).size <= 1;
  if (anchored && !(alone && elsewhere.length > 0)) return { kind: 'ours', foreign };
  if (elsewhere.length > 0) return { kind: 'elsewhere', foreign };
  if (has('strong')) return { kind: 'ours', foreign };

  const asking = new Set(
    matches.filter(({ concept }) => concept?.leads.length === 0).flatMap(({ at }) => at),
  );
  const content = words.flatMap(({ text, filler }, place) =>
    filler || asking.has(place) || ASKING.has(text) ? [] : [place],
  );
  const clues = leading.filter(({ concept }) => concept?.weight !== 'text');
  const places = new Set(clues.flatMap(({ at }) => at));
  const understood = content.filter((place) => places.has(place)).length / content.length;
  if (unknown.length === 0 && understood >= UNDERSTOOD) return { kind: 'ours', foreign };
  if (unknown.length > 0 && understood < HALF) return { kind: 'elsewhere', foreign };
  const inText = left.every((place) => lexicon.isIndexed(words[place]?.stem ?? ''));
  return { kind: inText || has('plain') || has('name') ? 'perhaps' : 'elsewhere', foreign };
}
