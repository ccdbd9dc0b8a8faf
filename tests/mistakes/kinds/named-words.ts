/** Mistakes in facts, terms, words for evidence, banned words and the words of pictures. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { ENTRY, of, ofAnother, oneOf, set, without } from './tables.ts';

const facts = of('facts');
const figures = of('figures');
const glossary = of('glossary');
const evidence = of('evidence-words');
const banned = of('banned-words');
const CLAIM = String.raw`(?<=claims: \[)[\w-]+`;

export const namedWords: Kind[] = [
  kind('fact: number changed', facts, {
    at: /(?<=sentence: .* )\d+(?=[ %,.])/g,
    by: ([number], { random }) => random.one([`${number}0`, String(Number(number) + 1)]),
  }),
  kind('fact: claims deleted or of another', facts, without('claims'), without('settles'), {
    at: new RegExp(CLAIM, 'g'),
    by: (found, chance) => another(found, chance, CLAIM),
  }),
  kind('fact: sentence turned or of another', facts, ofAnother('sentence'), {
    at: / (?:not|seldom|usually|never|less|more)(?= )/g,
    by: oneOf(' always', ''),
  }),
  kind(
    'fact: deleted or renamed',
    facts,
    { at: ENTRY, by: '' },
    { at: /^[\w-]+(?=:)/gm, by: ([name]) => `${name}-now` },
  ),
  kind('figure: number in its words changed', figures, {
    at: /(?<=(?:caption|alt|description): .* |^ {4}- .* )\d+(?=[ .])/gm,
    by: ([number]) => `${number}0`,
  }),
  kind('figure: claims deleted or of another', figures, without('claims'), {
    at: new RegExp(CLAIM, 'g'),
    by: (found, chance) => another(found, chance, CLAIM),
  }),
  kind('figure: words of another', figures, ofAnother('alt'), ofAnother('caption')),
  kind(
    'figure: alt empty, a placeholder or too long',
    figures,
    set(
      'alt',
      '""',
      'image',
      'TODO',
      'walking.svg',
      'Picture of a back',
      `A ${'very '.repeat(80)}long alt.`,
    ),
  ),
  kind('figure: alt of another panel', figures, {
    at: /(?<=alt: ')[^'\n]+(?=')/g,
    by: (found, chance) => another(found, chance, String.raw`(?<=alt: ')[^'\n]+(?=')`),
  }),
  kind(
    'figure: panel deleted, renamed or twice',
    figures,
    { at: /^ {4}- \{ name: .*\n/gm, by: '', lead: 'entry' },
    { at: /(?<=\{ name: )[\w-]+/g, by: ([name]) => `${name}-now` },
    { at: /^ {4}- \{ name: .*\n/gm, by: ([line]) => line + line },
  ),
  kind('figure: size changed', figures, {
    at: /(?<=(?:width|height): )\d+/g,
    by: ([size], { random }) => random.one([`${size}0`, String(Number(size) + 7), '0', '-1']),
  }),
  kind(
    'figure: description deleted or its lines mixed',
    figures,
    without('description'),
    without('caption'),
    { at: /^( {4}- [A-Z].*\n)( {4}- [A-Z].*\n)/gm, by: ([, one = '', two = '']) => two + one },
  ),
  kind(
    'figure: deleted or renamed',
    figures,
    { at: ENTRY, by: '' },
    { at: /^[\w-]+(?=:)/gm, by: ([name]) => `${name}-now` },
  ),
  kind('glossary: meaning turned or of another', glossary, ofAnother('meaning'), {
    at: /(?<=meaning: .*) (?:not|cannot|without|tough|pain|down|below)(?= )/g,
    by: oneOf(' never', ' soft', ' above'),
  }),
  kind(
    'glossary: term of another, or signs in it',
    glossary,
    ofAnother('term'),
    set('term', 'Disc (', 'Disc*', 'C++', 'a', '""', 'Back'),
  ),
  kind(
    'glossary: term deleted or renamed',
    glossary,
    { at: ENTRY, by: '' },
    { at: /^[\w-]+(?=:)/gm, by: ([name]) => `${name}-now` },
    without('plain'),
    { at: /(?<=^ {2}term: .*\n)(?! {2}plain)/gm, by: '  plain: true\n' },
  ),
  kind('evidence word: words of two swapped', evidence, ofAnother('word'), ofAnother('meaning')),
  kind(
    'evidence word: turned',
    evidence,
    {
      at: /(?<=(?:word|meaning): .*)(?: not| no| little|high|low|better|unlikely)(?= )/g,
      by: oneOf('', 'very'),
    },
    set('word', 'helps', 'cures'),
  ),
  kind(
    'evidence word: deleted, renamed or of another kind',
    evidence,
    { at: ENTRY, by: '' },
    { at: /^[\w-]+(?=:)/gm, by: ([name]) => `${name}-now` },
    set('kind', 'direction', 'certainty'),
    ofAnother('order'),
  ),
  kind('banned word: deleted', banned, { at: ENTRY, by: '' }),
  kind('banned word: with a sign, or a word that we need', banned, {
    at: /^[a-z][^:]*(?=:)/gm,
    by: oneOf('worn (', 'c++', 'worn*', 'back', '"[a-z"', '"a|b"', 'pain', '"\\\\"', 'a', 'W.*'),
  }),
  kind(
    'banned word: instead of it a banned one',
    banned,
    set('instead', 'worn out', 'crumbling', '""'),
    ofAnother('instead'),
  ),
];
