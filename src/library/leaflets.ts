/** Leaflets: a deck and the danger signs of its article on one sheet of paper. */
import { signsOn } from './care.ts';
import type { DeckCard, DeckPage } from './decks.ts';

/** Where all leaflets are listed. */
export const LEAFLETS = '/leaflets/';

/** What stands on a leaflet. */
export interface Leaflet {
  deck: DeckPage;
  /** Emergency signs at a glance, as the deck's danger card shows them. */
  now: ReturnType<typeof signsOn>['glance'];
  /** All signs of the article for the same day: paper has no fold and no link. */
  today: ReturnType<typeof signsOn>['all'];
  /** The cards that say something. */
  cards: DeckCard[];
}

/** The leaflet of a deck. */
export const leafletOf = (deck: DeckPage): Leaflet => ({
  deck,
  now: signsOn(deck.article.id, 'emergency').glance,
  today: signsOn(deck.article.id, 'urgent').all,
  cards: deck.cards.filter(({ text }) => text !== undefined),
});
