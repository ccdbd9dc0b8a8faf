import { readabilityOf } from '../derived/readability.ts';
import { unquoted, useOf } from './plain-words.ts';
import { errorAt, type Rule } from './rule.ts';

/** Highest US school grade of a deck: cards are for a reading age of 9 to 11. */
const CARD_GRADE = 5;

/** Cards are plainer still than articles, and use none of the words the site does not use. */
export const deckWords: Rule = ({ content }) =>
  [...content.decks].flatMap(([name, entry]) => {
    const told = entry.data.cards.flatMap(({ heading, text }, at) =>
      [heading, ...(text === undefined ? [] : [text])].map((each) => ({ text: each, at })),
    );
    const { grade } = readabilityOf(told);
    const tooHard =
      grade > CARD_GRADE
        ? [
            errorAt(
              entry,
              'deck-too-hard',
              `The deck "${name}" reads at grade ${grade.toFixed(1)}; the ceiling is ${CARD_GRADE}.`,
              'Shorten sentences and use shorter words.',
            ),
          ]
        : [];
    const banned = told.flatMap(({ text, at }) =>
      [...content.bannedWords]
        .filter(([word]) => useOf(word).test(unquoted(text)))
        .map(([word, { data }]) =>
          errorAt(
            { file: entry.file, line: entry.lineOf(['cards', at]) },
            'banned-word',
            `"${word}" is a word this site does not use.`,
            `Say instead: ${data.instead}.`,
          ),
        ),
    );
    return [...tooHard, ...banned];
  });
