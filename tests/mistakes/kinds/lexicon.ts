/** Mistakes in the words by which the search knows what is meant. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { ENTRY, of, ofAnother, oneOf, set, without } from './tables.ts';

const lexicon = of('lexicon/');
const dangerWords = of('lexicon/danger-words');
const fillers = of('lexicon/fillers');
const subject = of('lexicon/subject', 'lexicon/symptoms');
const EXPRESSION = /(?<=^ +words: \[.*)(?<=[[ ])[a-z][^,\][]*(?=[,\]])|(?<=^ {4}- )[a-z].*/gm;

export const lexiconKinds: Kind[] = [
  kind('lexicon: concept deleted', lexicon, { at: ENTRY, by: '' }),
  kind(
    'lexicon: expression deleted',
    lexicon,
    { at: /(?<=\[[^\]\n]*), [^,\]\n]+/g, by: '', lead: 'entry' },
    { at: /^ {4}- .*\n/gm, by: '', lead: 'entry' },
  ),
  kind('lexicon: expression of danger deleted', dangerWords, {
    at: /(?<=words: \[[^\]\n]*), [^,\]\n]+/g,
    by: '',
    lead: 'entry',
  }),
  kind('lexicon: expression with a sign it may not have', lexicon, {
    at: EXPRESSION,
    by: ([words], { random }) =>
      random.one([
        `${words}; cant go`,
        `${words} | go`,
        `${words}: x`,
        `"${words}`,
        `${words}.`,
        `${words} +`,
        `+ ${words}`,
        `${words} / `,
        `${words} (x)`,
        `${words}*`,
        `${words}?`,
      ]),
  }),
  kind('lexicon: expression of one letter or nothing', lexicon, {
    at: EXPRESSION,
    by: oneOf('a', 'the', '""', 'x', 'is it', '5'),
  }),
  kind('lexicon: expression in capitals or misspelt', lexicon, {
    at: EXPRESSION,
    by: ([words], { random }) =>
      random.one([words.toUpperCase(), words.replace(/(.)(.)$/, '$2$1'), `${words}  x`]),
  }),
  kind('lexicon: expression of another concept', lexicon, {
    at: EXPRESSION,
    by: (found, chance) => another(found, chance, EXPRESSION.source),
  }),
  kind('lexicon: expression that means everything', lexicon, {
    at: EXPRESSION,
    by: oneOf('back', 'pain', 'back pain', 'help'),
  }),
  kind(
    'lexicon: leads elsewhere',
    lexicon,
    ofAnother('leads', String.raw`\[.*\]`),
    set('leads', '[remedies/yoga-pilates-tai-chi]'),
  ),
  kind(
    'lexicon: leads to nothing',
    lexicon,
    without('leads'),
    set(
      'leads',
      '[]',
      '[help/nowhere]',
      '[help/emergency-signs#nowhere]',
      '[/help/emergency-signs/]',
    ),
  ),
  kind('lexicon: leads in another order', lexicon, {
    at: /(?<=leads: \[)([^,\]]+), ([^,\]]+)/g,
    by: ([, one = '', two = '']) => `${two}, ${one}`,
  }),
  kind(
    'lexicon: facet or weight changed',
    lexicon,
    ofAnother('facet', String.raw`\[.*\]`),
    set('weight', 'strong', 'faint', 'huge'),
    without('weight'),
    without('facet'),
    set('facet', '[nowhere]'),
  ),
  kind('lexicon: meaning of another', lexicon, ofAnother('means')),
  kind('lexicon: anchor removed or added', subject, without('anchor'), {
    at: /(?<=^ {2}weight: faint\n)/gm,
    by: '  anchor: true\n',
  }),
  kind('lexicon: filler that means something', fillers, {
    at: /(?<=^ {4}\[)/gm,
    by: oneOf('numb, ', 'pee, ', 'not, ', 'cant, ', 'leg, ', 'chest, ', 'back, ', 'no, ', 'weak, '),
  }),
  kind('lexicon: filler deleted', fillers, { at: /(?<=^ {4}\[.*), \w+/gm, by: '', lead: 'entry' }),
  kind('lexicon: our word among the words of elsewhere', of('lexicon/elsewhere'), {
    at: /(?<=^ {4}- )[a-z].*/gm,
    by: oneOf('back pain', 'numb', 'spasm', 'leg', 'cant pee', 'back'),
  }),
];
