/** Decks and cards as parts that can be shared, each with the warning of its article. */
import { careAction, careLevel, signsOn } from '../../library/care.ts';
import type { DeckCard, DeckPage } from '../../library/decks.ts';
import { sectionRegister } from '../../library/pages.ts';
import { aspectOf } from '../../model/derived/aspects.ts';
import { byAction } from '../../model/derived/danger-signs.ts';
import { addressesOf } from './addresses.ts';
import type { SharedPart } from './sections-file.ts';
import { warningOf } from './warning.ts';

/** What a deck and its cards have in common. */
const common = ({ article, deck }: DeckPage, id: string) => ({
  aspect: aspectOf(article.id),
  getHelpNow: warningOf(article.id),
  ...addressesOf(id),
  since: sectionRegister.get(id)?.since ?? deck.written,
  checked: deck.checked,
  changed: deck.checked,
});

/** The most urgent danger signs of a deck in one breath: its danger card in few words. */
const signsInShort = ({ article }: DeckPage) =>
  byAction(signsOn(article.id, 'emergency').glance, 'emergency')
    .slice(0, 1)
    .map(
      ({ action, signs }) =>
        `${careAction(action).for} ${signs.map(({ sign }) => sign.short).join('; ')}.`,
    )
    .join(' ');

/** A deck as a whole. */
export const sharedDeck = (deck: DeckPage): SharedPart => ({
  id: deck.id,
  title: deck.deck.title,
  excerpt: deck.deck.lead,
  ...common(deck, deck.id),
});

function sharedCard(deck: DeckPage, { id, heading, text, danger }: DeckCard): SharedPart {
  const level = danger ? ('emergency' as const) : undefined;
  return {
    id,
    title: heading,
    articleTitle: deck.deck.title,
    excerpt: danger ? signsInShort(deck) : (text ?? deck.deck.lead),
    ...(level && { careLevel: level, careWord: careLevel(level).word }),
    ...common(deck, id),
  };
}

/** The cards of a deck, in order. */
export const sharedCards = (deck: DeckPage): SharedPart[] =>
  deck.cards.map((card) => sharedCard(deck, card));
