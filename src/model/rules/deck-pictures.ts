import { didYouMean } from '../reading/shape.ts';
import { picturesIn } from './shown-pictures.ts';
import { errorAt, type Rule } from './rule.ts';

/** A card shows a picture that is there, and no other card of its deck shows it: it would say nothing new. */
export const deckPictures: Rule = ({ content }) => {
  const known = picturesIn(content).map(({ id }) => id);
  return [...content.decks.values()].flatMap((entry) =>
    entry.data.cards.flatMap(({ picture }, at, cards) => {
      if (picture === undefined) return [];
      const place = { file: entry.file, line: entry.lineOf(['cards', at, 'picture']) };
      if (!known.includes(picture))
        return [
          errorAt(
            place,
            'unknown-in-deck',
            `There is no picture "${picture}".`,
            didYouMean(picture, known, 'Name a figure, or figure/panel.'),
          ),
        ];
      const first = cards.findIndex((card) => card.picture === picture);
      if (first === at) return [];
      return [
        errorAt(
          place,
          'picture-twice',
          `Card ${at + 1} shows "${picture}", and so does card ${first + 1}.`,
          'Choose the picture that shows what this card says, or leave it out where none does.',
        ),
      ];
    }),
  );
};
