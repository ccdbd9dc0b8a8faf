import type { Rule } from './rule.ts';
import { shortTexts } from './short-texts.ts';

/** Cards are plainer still than articles, and use none of the words the site does not use. */
export const deckWords: Rule = ({ content }) =>
  [...content.decks].flatMap(([name, entry]) => {
    const told = entry.data.cards.flatMap(({ heading, text }, at) =>
      [heading, ...(text === undefined ? [] : [text])].map((each) => ({
        text: each,
        line: entry.lineOf(['cards', at]),
      })),
    );
    return shortTexts(content, entry, told, `deck "${name}"`, 'deck-too-hard');
  });
