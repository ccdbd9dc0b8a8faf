/** Decks of cards, joined with the articles they retell and the places they lead to. */
import { getCollection } from 'astro:content';
import type { Card, Deck } from '../model/schema/deck.ts';
import { addressOf } from '../register/forwarding.ts';
import { articleOf, type Article } from './articles.ts';
import { GUIDE } from './guide.ts';

/** Where all decks are listed. */
export const DECKS = '/cards/';

/** A card as its page needs it. */
export interface DeckCard extends Omit<Card, 'next' | 'to'> {
  /** `cards/sudden-spasm#get-up`, as the register names it. */
  id: string;
  /** Address on its own page: `#get-up`. */
  anchor: string;
  /** Place in the deck, from 1. */
  number: number;
  /** Section that tells it with its sources. */
  to: string | undefined;
  next: { words: string; url: string }[];
}

/** A deck as its page needs it. */
export interface DeckPage {
  /** `cards/sudden-spasm`, as the register names it. */
  id: string;
  name: string;
  /** `/cards/sudden-spasm/`. */
  url: string;
  deck: Deck;
  article: Article;
  /** Address of what it retells: its article, or the list of a folder. */
  page: string;
  cards: DeckCard[];
}

/** Address of an article, a section, a deck or the guide, as decks name them. */
const wayTo = (to: string) => (to === 'now' ? GUIDE : addressOf(to));

function toPage(name: string, deck: Deck): DeckPage {
  const id = `cards/${name}`;
  const article = articleOf(deck.about);
  return {
    id,
    name,
    url: `/${id}/`,
    deck,
    article,
    page: deck.folder ? `/${deck.folder}/` : article.url,
    cards: deck.cards.map(({ to, next, ...card }, index) => ({
      ...card,
      id: `${id}#${card.name}`,
      anchor: `#${card.name}`,
      number: index + 1,
      to: to && wayTo(to),
      next: next.map(({ words, to: onward }) => ({ words, url: wayTo(onward) })),
    })),
  };
}

const decks = (await getCollection('decks'))
  .flatMap(({ data }) => Object.entries(data).map(([name, deck]) => toPage(name, deck)))
  .sort((a, b) => a.deck.order - b.deck.order);

/** Every deck, in its order. */
export const allDecks = (): readonly DeckPage[] => decks;

/** A path for each deck, for pages that show one. */
export const deckPaths = () =>
  decks.map((deck) => ({ params: { deck: deck.name }, props: { deck } }));

/**
 * The deck that retells an article, for "Tap to read" on its page.
 *
 * @param article `symptoms/sudden-spasm`
 */
export const deckOf = (article: string): DeckPage | undefined =>
  decks.find(({ deck }) => deck.about === article && deck.folder === undefined);
