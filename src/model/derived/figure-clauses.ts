/** The figures of a text, each with the words round it, as short as one reads them in a message. */
import { numbersTold } from './numbers-told.ts';

/** Letters of a clause that are enough. */
const LONGEST = 110;

/** Clauses of one text: more than these are not read. */
const MOST = 3;

/** "One" mostly counts or points, so it is no figure. */
const ONE = 1;

const tellsFigure = (words: string) => [...numbersTold(words)].some((value) => value !== ONE);

/** The part of a long clause that begins a few words before its first figure. */
function cut(clause: string): string {
  if (clause.length <= LONGEST) return clause;
  const words = clause.split(' ');
  const first = words.findIndex(tellsFigure);
  const from = Math.max(0, first - 4);
  let told = '';
  for (const word of words.slice(from))
    if (told.length + word.length < LONGEST) told += `${told && ' '}${word}`;
    else break;
  return `${from > 0 ? '… ' : ''}${told}${clause.endsWith(told) ? '' : ' …'}`;
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

/**
 * What a text tells in figures, clause by clause: none where it tells none.
 *
 * @param like a sentence; clauses that have most words in common with it come first
 */
export function figureClauses(text: string, like: string): string[] {
  const meant = wordsIn(like);
  const common = (clause: string) => [...wordsIn(clause)].filter((word) => meant.has(word)).length;
  return text
    .split(/(?<=[;:.?!])\s|,\s(?!\d)|\s[–—]\s/)
    .map((clause) => clause.replace(/[;:.,?!]$/, '').trim())
    .filter(tellsFigure)
    .sort((a, b) => common(b) - common(a))
    .slice(0, MOST)
    .map(cut);
}
