import { claimsUsedIn } from '../derived/names.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import type { Deck } from '../schema/deck.ts';
import { missingDeckOrSituation, missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

/**
 * A deck says nothing that its article does not carry: its claims are the article's or of its areas,
 * its first or second card has the article's danger signs, and its links lead somewhere.
 */
export const decks: Rule = (context) =>
  [...context.content.decks].flatMap(([name, entry]) => [
    ...sameNames(name, entry),
    ...dangerEarly(context.content, entry),
    ...leadsOn(entry),
    ...foreignClaims(context.content, entry),
    ...entry.data.cards.flatMap(({ to, next }, at) => [
      ...(to ? missingPlaces(context, entry, ['cards', at, 'to'], [to], 'unknown-in-deck') : []),
      ...next.flatMap((onward, index) => missingNext(context, entry, [at, index], onward.to)),
    ]),
  ]);

/** Where something of a card stands. */
const placeOf = (entry: Entry<Deck>, card: number, ...path: PropertyKey[]) => ({
  file: entry.file,
  line: entry.lineOf(['cards', card, ...path]),
});

/** A card is known by its name, in its address and in what people share. */
const sameNames = (deck: string, entry: Entry<Deck>): Finding[] =>
  entry.data.cards.flatMap(({ name }, at, cards) =>
    cards.findIndex((other) => other.name === name) === at
      ? []
      : [
          errorAt(
            placeOf(entry, at, 'name'),
            'same-card-name',
            `Two cards of "${deck}" are called "${name}".`,
            'Give the later one a name of its own.',
          ),
        ],
  );

/** Whoever taps on has seen the danger signs, wherever the article shows them: first, or second at the latest. */
function dangerEarly({ articles }: ContentSource, entry: Entry<Deck>): Finding[] {
  const { about, cards } = entry.data;
  const warns = articles
    .get(about)
    ?.body.components.some(
      ({ name, attributes }) => name === 'CareCard' && attributes['level'] === 'emergency',
    );
  const place = warns ? (cards[0]?.danger ? 0 : 1) : -1;
  return cards.flatMap(({ danger = false }, at) => {
    const due = at === place;
    if (danger === due) return [];
    return due
      ? [
          errorAt(
            placeOf(entry, at),
            'danger-early',
            `Neither the first nor the second card is the danger card, and ${about} shows an emergency card.`,
            'Put the card with "danger: true" second, or first.',
          ),
        ]
      : [
          errorAt(
            placeOf(entry, at, 'danger'),
            'danger-early',
            `Card ${at + 1} is a danger card; only the first or the second is, and only where the article shows an emergency card.`,
            `Move it to the second place, or take it out if ${about} shows none.`,
          ),
        ];
  });
}

/** The last card leads on, and no other does: nobody is left standing, or led away too soon. */
const leadsOn = (entry: Entry<Deck>): Finding[] =>
  entry.data.cards.flatMap(({ next }, at, cards) => {
    const last = at === cards.length - 1;
    if (last === next.length > 0) return [];
    return [
      errorAt(
        placeOf(entry, at),
        'deck-leads-on',
        last ? 'The last card leads nowhere.' : `Card ${at + 1} leads on before the deck ends.`,
        last
          ? 'Say in "next" what to read or do then.'
          : 'Move "next" to the last card; "to" leads to its section.',
      ),
    ];
  });

/** A claim of a subject that the article does not draw on is a slip. */
function foreignClaims(content: ContentSource, entry: Entry<Deck>): Finding[] {
  const article = content.articles.get(entry.data.about);
  if (!article) return [];
  const cited = new Set<string>(claimsUsedIn(article.body, content).map(({ id }) => id));
  const areas = article.data.areas as readonly string[];
  return entry.data.cards.flatMap(({ claims }, at) =>
    claims.flatMap((id, index) => {
      const claim = content.claims.get(id)?.data;
      if (!claim || cited.has(id) || areas.includes(claim.area)) return [];
      return [
        errorAt(
          placeOf(entry, at, 'claims', index),
          'claim-of-another-area',
          `The claim "${id}" is of the area "${claim.area}", which ${entry.data.about} does not draw on.`,
          'Check that it is the claim you meant, or name another article in "about".',
        ),
      ];
    }),
  );
}

/** What a last card leads to is there. */
function missingNext(
  context: Parameters<Rule>[0],
  entry: Entry<Deck>,
  [card, index]: [number, number],
  to: string,
): Finding[] {
  const path = ['cards', card, 'next', index, 'to'];
  if (to === 'now') return [];
  return to.startsWith('cards/')
    ? missingDeckOrSituation(context, entry, path, to, 'unknown-in-deck')
    : missingPlaces(context, entry, path, [to], 'unknown-in-deck');
}
