/**
 * The lexicon as a browser uses it. `compile-lexicon.ts` makes the file at build time; here it is
 * opened: expressions become stems that can be looked up.
 */
import { plainWords, type Word } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { openWordFilter } from '../words/word-filter.ts';

/**
 * Strength of a concept: what it adds to the score of the first article it leads to. `name` is for
 * an article's own names, `text` for words that no editor gave a meaning: the article that has them
 * most often.
 */
export type Weight = 'strong' | 'plain' | 'faint' | 'name' | 'text';

/** A place that a concept leads to: number of the article, and of its section if one is meant. */
export type CompiledLead = readonly [article: number, section?: number];

export interface CompiledConcept {
  name: string;
  words: readonly string[];
  leads: readonly CompiledLead[];
  weight: Weight;
  facet?: readonly string[];
  anchor?: true;
}

export interface CompiledArticle {
  /** `causes/muscle-strain`. */
  id: string;
  title: string;
  summary: string;
  /** Numbers of the regions it is about. */
  regions: readonly number[];
  /** Id and title of each section in order. */
  sections: readonly (readonly [id: string, title: string])[];
}

export interface CompiledDanger {
  name: string;
  level: 'emergency' | 'urgent';
  /** Each line has the concepts that must meet, and those of which none may be there. */
  when: readonly (readonly [all: readonly string[], none: readonly string[]])[];
  /** Warning signs whose lines the card shows. */
  signs: readonly string[];
  leads: readonly CompiledLead[];
}

/** The file that the search page loads. */
export interface CompiledLexicon {
  articles: readonly CompiledArticle[];
  regions: readonly string[];
  concepts: readonly CompiledConcept[];
  dangers: readonly CompiledDanger[];
  /** Expressions of other subjects. */
  elsewhere: readonly string[];
  /** Words that carry no meaning in a query. */
  fillers: readonly string[];
  /** For each article, the words that are in no expression and mostly in its text. */
  vocabulary: readonly string[];
  /** Everyday words that spelling would otherwise change into one of ours; see `word-filter.ts`. */
  everyday: string;
}

/** A run of stems with what it means. */
export interface Expression {
  stems: readonly string[];
  /** Small words count as well: "did my back in" is more than "back". */
  literal: boolean;
  /** Undefined for an expression of another subject. */
  concept: CompiledConcept | undefined;
  /** One part of "a + b": which of them it is, and how many must be found in the query. */
  together?: { id: number; part: number; parts: number };
}

export interface Lexicon extends CompiledLexicon {
  /** Expressions by their first stem, longest first. */
  byFirstStem: ReadonlyMap<string, readonly Expression[]>;
  toWord: (text: string) => Word;
  isFiller: (word: string) => boolean;
  /** Stems of words that are in the search index: in articles or among people's words for them. */
  indexed: ReadonlySet<string>;
  /** Whether a stem is of a word that spelling leaves alone. */
  isKnown: (root: string) => boolean;
  /** In how many expressions a stem stands. */
  named: ReadonlyMap<string, number>;
  /** Words that a misspelt one can become: ours before the others. */
  spellings: { lexicon: readonly string[]; others: readonly string[] };
}

/** Small words without which an expression still says the same. */
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'my',
  'your',
  'his',
  'her',
  'of',
  'in',
  'on',
  'to',
  'for',
]);

/** Marks a word that counts in this form only: "legs!" is not "leg". */
const EXACT = '!';

/** The form under which an exact word is looked up. */
export const exactly = (word: string) => word + EXACT;

/**
 * Stems of an expression without words that carry no meaning; with them where hardly anything
 * else would be left.
 */
export function stemsOf(
  expression: string,
  isFiller: (word: string) => boolean,
): Pick<Expression, 'stems' | 'literal'> {
  const words = expression
    .split(' ')
    .flatMap((part) => (part.endsWith(EXACT) ? [exactly(part.slice(0, -1))] : plainWords(part)));
  const kept = words.filter((word) => !isFiller(word));
  const literal = kept.length < 2 && words.some((word) => isFiller(word) && !ARTICLES.has(word));
  const root = (word: string) => (word.endsWith(EXACT) ? word : stem(word));
  return { stems: (literal ? words : kept.length > 0 ? kept : words).map(root), literal };
}

/** Make a compiled lexicon ready for look-ups. A few milliseconds on a phone. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const fillers = new Set(compiled.fillers.flatMap(plainWords));
  const isFiller = (word: string) => fillers.has(word);
  const byFirstStem = new Map<string, Expression[]>();
  const words = new Set<string>();
  const foreign = new Set<string>();
  const named = new Map<string, number>();
  const indexed = new Set<string>();
  let together = 0;
  const add = (text: string, concept: CompiledConcept | undefined) => {
    for (const word of plainWords(text)) {
      (concept ? words : foreign).add(word);
      const root = stem(word);
      if (concept) named.set(root, (named.get(root) ?? 0) + 1);
      if (concept && concept.leads.length > 0) indexed.add(root);
    }
    const parts = text.split(' + ');
    const id = together++;
    parts.forEach((part, number) => {
      for (const alternative of part.split(' / ')) {
        const { stems, literal } = stemsOf(alternative, isFiller);
        const [first = ''] = stems;
        const expression: Expression = {
          stems,
          literal,
          concept,
          ...(parts.length > 1 && { together: { id, part: number, parts: parts.length } }),
        };
        const others = byFirstStem.get(first);
        if (others) others.push(expression);
        else byFirstStem.set(first, [expression]);
      }
    });
  };
  for (const concept of compiled.concepts) for (const text of concept.words) add(text, concept);
  for (const text of compiled.elsewhere) add(text, undefined);
  const split = (list: string) => list.split(' ').filter(Boolean);
  const articles = compiled.vocabulary.flatMap(split);
  compiled.vocabulary.forEach((list, article) => {
    const concept: CompiledConcept = { name: '', words: [], leads: [[article]], weight: 'text' };
    for (const word of split(list)) {
      const root = stem(word);
      byFirstStem.set(root, [
        ...(byFirstStem.get(root) ?? []),
        { stems: [root], literal: false, concept },
      ]);
    }
  });
  for (const list of byFirstStem.values()) list.sort((a, b) => b.stems.length - a.stems.length);

  const known = new Set([...words, ...foreign, ...articles, ...fillers].map(stem));
  const isEveryday = openWordFilter(compiled.everyday);
  return {
    ...compiled,
    byFirstStem,
    named,
    isFiller,
    toWord: (text) => ({ text, stem: stem(text), filler: isFiller(text) }),
    isKnown: (root) => known.has(root) || isEveryday(root),
    indexed: new Set([...indexed, ...articles.map(stem)]),
    spellings: {
      lexicon: [...words].filter((word) => word.length > 3),
      others: [...articles, ...[...fillers].filter((word) => word.length > 3)],
    },
  };
}
