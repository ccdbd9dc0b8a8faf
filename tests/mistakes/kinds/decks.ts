/** Mistakes in decks of cards. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { ENTRY, of, ofAnother, oneOf, set, without } from './tables.ts';

const decks = of('decks/');
const CARD = /^ {4}- name: .*\n(?: {6}.*\n)*/gm;
const DANGER_CARD = /^ {4}- name: .*\n {6}heading: .*\n {6}danger: true\n/gm;

export const deckKinds: Kind[] = [
  kind('deck: deleted', decks, { at: ENTRY, by: '' }),
  kind('deck: card deleted', decks, { at: CARD, by: '', lead: 'entry' }),
  kind('deck: danger card deleted', decks, { at: DANGER_CARD, by: '', lead: 'entry' }),
  kind('deck: danger card moved down', decks, {
    at: /(^ {4}- name: .*\n {6}heading: .*\n {6}danger: true\n)((?: {4}- name: .*\n(?: {6}.*\n)*)+)/gm,
    by: ([, danger = '', rest = '']) => rest + danger,
    what: 'the danger card last',
    lead: 'entry',
  }),
  kind('deck: danger card with words of its own', decks, {
    at: /(?<= {6})danger: true\n/g,
    by: oneOf(
      'text: Wait and see.\n',
      'danger: true\n      text: Wait and see.\n',
      'danger: false\n',
    ),
  }),
  kind('deck: card twice or renamed', decks, {
    at: CARD,
    by: ([card], { random }) =>
      random.one([
        card + card,
        card.replace(/(?<=name: ).*/, 'new-name'),
        card.replace(/(?<=name: ).*/, 'danger'),
      ]),
  }),
  kind('deck: cards in another order', decks, {
    at: /^( {4}- name: .*\n(?: {6}.*\n)*)( {4}- name: .*\n(?: {6}.*\n)*)/gm,
    by: ([, one = '', two = '']) => two + one,
  }),
  kind('deck: claims of a card changed', decks, without('claims'), {
    at: /(?<=^ {6}claims: \[)[\w-]+/gm,
    by: (found, chance) => another(found, chance, String.raw`(?<=^ {6}claims: \[)[\w-]+`),
  }),
  kind(
    'deck: number or dose in a card',
    decks,
    { at: /(?<=^ {6}text: .*[ (])\d+/gm, by: ([number]) => `${number}0` },
    {
      at: /(?<=^ {6}text: .*)(?=\.$)/gm,
      by: oneOf('. Take 400 mg', '. 9 in 10 get well', '. Take two tablets'),
    },
  ),
  kind('deck: "not" lost', decks, { at: / (?:not|never|no)(?= )/g, by: '' }),
  kind('deck: text of another card', decks, ofAnother('text'), ofAnother('heading')),
  kind('deck: how fast to get care, in free words', decks, {
    at: /(?<=^ {6}text: .*)(?=\.$)/gm,
    by: oneOf('. See a doctor within a week', '. Call an ambulance if it tingles'),
  }),
  kind(
    'deck: picture of another or none',
    decks,
    ofAnother('picture'),
    without('picture'),
    set('picture', 'walking/gone', 'walking', '/figures/walking.svg'),
  ),
  kind(
    'deck: leads elsewhere',
    decks,
    ofAnother('to'),
    ofAnother('about'),
    set('to', 'help/nowhere', 'remedies/walking#nowhere', 'https://evil.example/'),
  ),
  kind(
    'deck: date wrong',
    decks,
    set('checked', '2026-11-01', '2027-11-29', '2026-02-30'),
    set('written', '1926-11-29', '2031-11-29'),
  ),
];
