/** Mistakes in how the search hears a danger sign. */
import { kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { lineOf, of, ofAnother, oneOf, set, without } from './tables.ts';

const signs = of('danger-signs/');
const SEARCH = /^ {8}- .*\n/gm;

export const dangerSearch: Kind[] = [
  kind('danger sign: all its search deleted', signs, without('search')),
  kind('danger sign: rule of its search deleted', signs, {
    at: /^ {4}- when:\n(?: {6,}.*\n)*/gm,
    by: '',
    lead: 'entry',
  }),
  kind('danger sign: search line deleted', signs, { at: SEARCH, by: '', lead: 'entry' }),
  kind('danger sign: search line with a part left out', signs, {
    at: /(?<=^ {8}- .*) \+ [\w-]+/gm,
    by: '',
  }),
  kind('danger sign: search line with one more part', signs, {
    at: /(?<=^ {8}- .*)$/gm,
    by: oneOf(' + d-night', ' + d-spine', ' + d-nothing-such'),
  }),
  kind('danger sign: excuse added to a search line', signs, {
    at: /(?<=^ {8}- .*)$/gm,
    by: oneOf(' - d-spine', ' - d-pain', ' - d-eases', ' - d-after-exercise'),
  }),
  kind('danger sign: excuse of a search line deleted', signs, {
    at: /(?<=^ {8}- .*) - [\w-]+/gm,
    by: '',
  }),
  kind('danger sign: excuse for a whole rule added', signs, {
    at: /(?<=^ {6})(?=leads: )/gm,
    by: oneOf('unless: [d-spine]\n      ', 'unless: [d-eases]\n      '),
    what: 'unless added',
  }),
  kind('danger sign: word of a search line misspelt', signs, {
    at: /(?<=^ {8}- .*)d-[\w-]+/gm,
    by: ([word]) => `${word}s`,
  }),
  kind(
    'danger sign: search leads elsewhere',
    signs,
    ofAnother('leads', String.raw`\[.*\]`),
    set('leads', '[remedies/yoga-pilates-tai-chi]', '[]', '[help/nowhere]'),
  ),
  kind(
    'danger sign: said line deleted',
    signs,
    { at: lineOf('said'), by: '', lead: 'entry' },
    without('said'),
  ),
  kind('danger sign: said line among those that only sound like it', signs, {
    at: /^( {4}- .*\n)( {2}soundsLike:\n)/gm,
    by: ([, line = '', head = '']) => head + line,
  }),
  kind('danger sign: what only sounds like it among what is said', signs, {
    at: /^( {2}soundsLike:\n)( {4}- .*\n)/gm,
    by: ([, head = '', line = '']) => line + head,
  }),
];
