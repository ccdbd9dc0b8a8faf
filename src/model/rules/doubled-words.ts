import { oncePer } from '../derived/once-per.ts';
import { shownWords, type ShownText } from '../derived/shown-words.ts';
import { errorAt, type Rule } from './rule.ts';

/** A word that stands twice with nothing but blanks between; part of a longer word is none. */
const DOUBLED = /(?<![\p{L}'’-])(\p{L}[\p{L}'’]*)\s+\1(?![\p{L}'’-])/giu;

/** Words that English doubles: "those who had had it", "the fact that that helps". */
const RIGHT_TWICE = new Set(['had', 'that']);

/** The words that a text says twice. */
const doubledIn = oncePer(({ text }: ShownText) =>
  [...text.matchAll(DOUBLED)]
    .filter(([, word = '']) => !RIGHT_TWICE.has(word.toLowerCase()))
    .map(([twice]) => twice),
);

/** No word stands twice where an editor changed a sentence and left the old word in. */
export const doubledWords: Rule = ({ content }) =>
  shownWords(content).flatMap((told) =>
    doubledIn(told).map((twice) =>
      errorAt(told, 'doubled-word', `A word stands twice: "${twice}".`, 'Delete one of the two.'),
    ),
  );
