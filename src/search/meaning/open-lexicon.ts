/**
 * Opens the compiled lexicon for look-ups: expressions become stems. The page does this before its
 * first result, so nothing here may cost more than a few nanoseconds a word.
 */
import { stemsOf, wordReader } from './expression-words.ts';
import type { CompiledConcept, CompiledLexicon, Expression, Lexicon } from './lexicon.ts';
import { plainWords, type Word } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { openWordFilter } from '../words/word-filter.ts';

/** Fewest letters of a word that a misspelt one may become. */
const WORTH_SPELLING = 4;

const split = (list: string) => list.split(' ').filter(Boolean);

/** The alternatives of each part of "a + b / c"; most expressions are one part and have none. */
const partsOf = (text: string): string[][] =>
  text.includes(' + ') || text.includes(' / ')
    ? text.split(' + ').map((part) => part.split(' / '))
    : [[text]];

/** Make a compiled lexicon ready for look-ups. A few milliseconds on a phone. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const fillers = new Set(compiled.fillers.flatMap(plainWords));
  const isFiller = (word: string) => fillers.has(word);
  const toWord = (text: string): Word => ({ text, stem: stem(text), filler: isFiller(text) });
  const wordsIn = wordReader(toWord);

  const byFirstStem = new Map<string, Expression[]>();
  /** Words with their stems: of our expressions, and all that are known. */
  const ours = new Map<string, string>();
  const stems = new Map<string, string>();
  const named = new Map<string, number>();
  const indexed = new Set<string>();

  const look = (expression: Expression) => {
    const first = expression.stems[0] ?? '';
    const others = byFirstStem.get(first);
    if (others) others.push(expression);
    else byFirstStem.set(first, [expression]);
  };
  let id = 0;
  const add = (text: string, concept: CompiledConcept | undefined) => {
    for (const word of wordsIn(text)) {
      stems.set(word.text, word.stem);
      if (!concept) continue;
      ours.set(word.text, word.stem);
      named.set(word.stem, (named.get(word.stem) ?? 0) + 1);
      if (concept.leads.length > 0) indexed.add(word.stem);
    }
    const parts = partsOf(text);
    const together = id++;
    parts.forEach((alternatives, part) => {
      for (const alternative of alternatives) {
        const expression: Expression = { ...stemsOf(wordsIn(alternative)), concept };
        if (parts.length > 1) expression.together = { id: together, part, parts: parts.length };
        look(expression);
      }
    });
  };
  for (const concept of compiled.concepts) for (const text of concept.words) add(text, concept);
  for (const text of compiled.elsewhere) add(text, undefined);

  const articles = compiled.vocabulary.map(split);
  articles.forEach((words, article) => {
    const concept: CompiledConcept = { name: '', words: [], leads: [[article]], weight: 'text' };
    for (const word of words) {
      const root = stem(word);
      stems.set(word, root);
      indexed.add(root);
      look({ stems: [root], literal: false, concept });
    }
  });
  for (const word of fillers) stems.set(word, stem(word));
  for (const list of byFirstStem.values())
    if (list.length > 1) list.sort((a, b) => b.stems.length - a.stems.length);

  const known = new Set(stems.values());
  const isEveryday = openWordFilter(compiled.everyday);
  const worthSpelling = (word: string) => word.length >= WORTH_SPELLING;
  return {
    ...compiled,
    byFirstStem,
    named,
    isFiller,
    toWord,
    wordsIn,
    stemOf: (word) => stems.get(word) ?? stem(word),
    isKnown: (root) => known.has(root) || isEveryday(root),
    indexed,
    spellings: {
      lexicon: [...ours.keys()].filter(worthSpelling),
      others: [...articles.flat(), ...[...fillers].filter(worthSpelling)],
    },
  };
}
