/** Mistakes in the words of care cards: actions, levels, numbers, groups and people. */
import { kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { ENTRY, of, ofAnother, oneOf, set, without } from './tables.ts';

const actions = of('care-actions');
const levels = of('care-levels');
const numbers = of('emergency-numbers');

export const careTables: Kind[] = [
  kind('care action: heading softened', actions, {
    at: /(?<=^ {2}(?:heading|for|sentence|brief): ).+/gm,
    by: oneOf(
      '"Wait and see a doctor next month if:"',
      'Get help some time if',
      '"If you like, ask somebody about:"',
      'wait and see',
    ),
  }),
  kind(
    'care action: words of another',
    actions,
    ofAnother('heading'),
    ofAnother('for'),
    ofAnother('sentence'),
    ofAnother('brief'),
    ofAnother('note'),
  ),
  kind(
    'care action: note turned or deleted',
    actions,
    without('note'),
    set('note', 'You may drive yourself.', 'Wait to see whether it passes.', 'Take two tablets.'),
  ),
  kind('care action: number in it changed', actions, {
    at: /\b(?:111|988|116 123)\b/g,
    by: ([number]) => number.replace('1', '2').replace('9', '8'),
  }),
  kind(
    'care level: word turned or of another',
    levels,
    ofAnother('word'),
    set('word', 'Not urgent', 'Wait', 'Fine'),
  ),
  kind('care level: in short softened', levels, set('inShort', 'Some day get help if', 'Wait if')),
  kind('emergency number: changed', numbers, {
    at: /(?<=number: ")\d+/g,
    by: ([number], { random }) =>
      random.one([String(Number(number) - 1), number.slice(1), `${number}9`, `${number} `]),
  }),
  kind('emergency number: of another country', numbers, ofAnother('number'), ofAnother('places')),
  kind(
    'emergency number: no text',
    numbers,
    { at: /"(?=\d+")|(?<=number: "\d+)"/g, by: '' },
    { at: /(?<=number: )"(\d+)"/g, by: ([, digits]) => digits },
  ),
  kind(
    'emergency number: deleted or added',
    numbers,
    { at: ENTRY, by: '' },
    { at: /$(?![\s\S])/g, by: 'france:\n  order: 6\n  number: "15"\n  places: France\n' },
  ),
  kind(
    'danger group: order or title changed',
    of('danger-groups'),
    ofAnother('order'),
    ofAnother('title'),
    ofAnother('icon'),
    set('order', '0', '99', '1.5'),
  ),
  kind(
    'people: words of another',
    of('people.yaml'),
    ofAnother('words'),
    set('words', 'For everybody', 'For nobody'),
  ),
];
