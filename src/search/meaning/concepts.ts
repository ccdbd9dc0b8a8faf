/** Finds the lexicon's expressions in a query. */
import { exactly } from './expression-words.ts';
import type { Meaning } from './compiled-lexicon.ts';
import type { Expression } from './expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';
import type { Word } from '../words/normalise.ts';

/** An expression that was found. */
export interface Match {
  /** Undefined for an expression of another subject. */
  concept: Meaning | undefined;
  /** Places of its words in the query. */
  at: readonly number[];
}

export interface Found {
  /** Matches that share no word: what the query is about. */
  matches: Match[];
  /** Every concept with an expression anywhere, also inside a longer one: what danger rules see. */
  everywhere: Match[];
  /** Places of words that carry meaning and are in no match. */
  left: number[];
}

/** Expressions of this length or more may have one word more inside: "threw my lower back out". */
const LONG_ENOUGH_FOR_A_GAP = 3;

const isWanted = (word: Word | undefined, wanted: string) =>
  word !== undefined && (word.stem === wanted || exactly(word.text) === wanted);

/** Places of an expression's words when it begins at a place, or undefined. */
function placesOf({ stems, literal }: Expression, words: readonly Word[], from: number) {
  const places = [from];
  let gaps = stems.length >= LONG_ENOUGH_FOR_A_GAP && !literal ? 1 : 0;
  let next = from + 1;
  const skipSmallWords = (wanted: string) => {
    while (!literal && words[next]?.filler && !isWanted(words[next], wanted)) next++;
  };
  for (const wanted of stems.slice(1)) {
    skipSmallWords(wanted);
    if (!isWanted(words[next], wanted) && gaps > 0) {
      gaps--;
      next++;
      skipSmallWords(wanted);
    }
    if (!isWanted(words[next], wanted)) return undefined;
    places.push(next++);
  }
  return places;
}

interface Candidate extends Match {
  together: Expression['together'];
}

/** Expressions that begin with a word, in any of its forms or exactly; looked up once for each. */
const startingWith = (word: Word, lexicon: Lexicon) => [
  ...lexicon.startingWith(word.stem),
  ...lexicon.startingWith(exactly(word.text)),
];

/** A step a word: common ones begin hundreds of expressions. */
function* candidates(words: readonly Word[], lexicon: Lexicon): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (const [from, word] of words.entries()) {
    for (const expression of startingWith(word, lexicon)) {
      // A small word is no form of another: "but" is not "butt".
      if (word.filler && !expression.literal) continue;
      const at = placesOf(expression, words, from);
      if (at) found.push({ concept: expression.concept, at, together: expression.together });
    }
    yield;
  }
  return found;
}

/** Matches of "a + b": all parts were found, at places of their own. */
function joined(parts: readonly Candidate[]): Match[] {
  const groups = new Set(parts.map(({ together }) => together?.id));
  return [...groups].flatMap((id) => {
    const found = parts.filter(({ together }) => together?.id === id);
    const first = found[0];
    const at = [...new Set(found.flatMap((part) => part.at))].sort((a, b) => a - b);
    const kinds = new Set(found.map(({ together }) => together?.part));
    const starts = new Set(found.map((part) => part.at[0]));
    return first?.together && Math.min(kinds.size, starts.size) >= first.together.parts
      ? [{ concept: first.concept, at }]
      : [];
  });
}

/** Words that matter only to danger rules must not take a word from those that lead somewhere. */
const says = ({ concept }: Match) =>
  concept === undefined || concept.leads.length > 0 || concept.facet !== undefined;

/**
 * Find what a query is about.
 *
 * @param words all words of the query, in order
 */
export function* findConceptsInSteps(words: readonly Word[], lexicon: Lexicon): Steps<Found> {
  const all = yield* candidates(words, lexicon);
  const whole: Match[] = [
    ...all.filter(({ together }) => !together),
    ...joined(all.filter(({ together }) => together)),
  ];
  // Longest first: "heat pump" is not about heat. Several meanings of the same words all count.
  const taken = new Map<number, string>();
  const matches: Match[] = [];
  // An article's own names add to what they are made of, and take nothing from it.
  const names = whole.filter(({ concept }) => concept?.weight === 'name');
  const competing = whole.filter((match) => says(match) && !names.includes(match));
  for (const match of competing.sort((a, b) => b.at.length - a.at.length)) {
    const key = match.at.join();
    if (!match.at.every((place) => (taken.get(place) ?? key) === key)) continue;
    for (const place of match.at) taken.set(place, key);
    matches.push(match);
  }
  const foreign = new Set(
    matches.filter(({ concept }) => !concept).flatMap(({ at }) => (at.length > 1 ? at : [])),
  );
  const ours = names.filter(({ at }) => !at.some((place) => foreign.has(place)));
  const covered = new Set([...taken.keys(), ...ours.flatMap(({ at }) => at)]);
  return {
    matches: [...matches, ...ours],
    everywhere: whole.filter(({ at }) => !at.some((place) => foreign.has(place))),
    left: words.flatMap(({ filler }, place) => (filler || covered.has(place) ? [] : [place])),
  };
}

/** The same at once. */
export const findConcepts = (words: readonly Word[], lexicon: Lexicon): Found =>
  atOnce(findConceptsInSteps(words, lexicon));
