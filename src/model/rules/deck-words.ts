import { readabilityOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Highest US school grade of a deck: cards are for a reading age of 9 to 11. */
const CARD_GRADE = 5;

/** Cards are plainer still than articles. */
export const deckWords: Rule = ({ content }) =>
  [...content.decks].flatMap(([name, entry]) => {
    const told = entry.data.cards.flatMap(({ heading, text }) =>
      [heading, ...(text === undefined ? [] : [text])].map((each) => ({ text: each })),
    );
    const { grade } = readabilityOf(told);
    if (grade <= CARD_GRADE) return [];
    return [
      errorAt(
        entry,
        'deck-too-hard',
        `The deck "${name}" reads at grade ${grade.toFixed(1)}; the ceiling is ${CARD_GRADE}.`,
        'Shorten sentences and use shorter words.',
      ),
    ];
  });
