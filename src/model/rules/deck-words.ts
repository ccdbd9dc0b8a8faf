import type { Rule } from './rule.ts';
import { shortTexts } from './short-texts.ts';

/** Cards are plainer still than articles. */
export const deckWords: Rule = ({ content }) =>
  [...content.decks].flatMap(([name, entry]) => {
    const told = entry.data.cards.flatMap(({ heading, text }) =>
      [heading, ...(text === undefined ? [] : [text])].map((each) => ({ text: each })),
    );
    return shortTexts(entry, told, `deck "${name}"`, 'deck-too-hard');
  });
