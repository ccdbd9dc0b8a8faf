/** Mistakes in the sentences of people from which the search learns. */
import { another, fromAnother, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, oneOf } from './tables.ts';

const examples = of('examples/');
const grouped = of(
  'examples/danger',
  'examples/causes',
  'examples/remedies',
  'examples/symptoms',
  'examples/help',
  'examples/lookalikes',
);
const danger = of('examples/danger', 'examples/lookalikes');
const HEADING = /^\[.*\]$/gm;
const LINE = /^[^[#\n].*\n/gm;

export const exampleKinds: Kind[] = [
  kind('example: deleted', examples, { at: LINE, by: '' }),
  kind('example: twice', examples, { at: LINE, by: ([line]) => line + line }),
  kind('example: of another file', examples, {
    at: LINE,
    by: (_, chance) => fromAnother(chance, grouped, LINE),
  }),
  kind('example: of danger among the harmless', (file) => grouped(file) && !danger(file), {
    at: LINE,
    by: (_, chance) => fromAnother(chance, of('examples/danger'), LINE),
  }),
  kind('example: harmless among those of danger', of('examples/danger'), {
    at: LINE,
    by: (_, chance) => fromAnother(chance, of('examples/lookalikes'), LINE),
  }),
  kind('example: heading misspelt', examples, {
    at: HEADING,
    by: ([heading], { random }) =>
      random.one([
        heading.replace(']', 's]'),
        heading.replace('[', '[ x/'),
        heading.toUpperCase(),
        heading.replace('/', ' / '),
      ]),
  }),
  kind('example: heading broken', examples, {
    at: HEADING,
    by: ([heading], { random }) =>
      random.one([
        heading.slice(1),
        heading.slice(0, -1),
        '[]',
        `${heading} x`,
        ` ${heading}`,
        heading.replaceAll(/[[\]]/g, ''),
        `[${heading}]`,
      ]),
  }),
  kind('example: heading of another', examples, {
    at: HEADING,
    by: (found, chance) => another(found, chance, HEADING.source),
  }),
  kind('example: heading deleted', grouped, { at: /(?<=\n)\[.*\]\n/g, by: '' }),
  kind('example: heading without examples', grouped, {
    at: /(?<=^\[.*\]\n)(?:[^[\n].*\n)+/gm,
    by: '',
  }),
  kind('example: "not" of a heading lost', of('examples/lookalikes'), {
    at: /(?<=^\[)not /gm,
    by: '',
  }),
  kind('example: danger sign of another', danger, {
    at: /(?<=^\[(?:not )?)[a-z-]+(?=[:\]])/gm,
    by: (found, chance) =>
      another(found, chance, String.raw`(?<=^\[(?:not )?)[a-z-]+(?=[:\]])`) ?? `${found[0]}s`,
  }),
  kind('example: empty, very short or very long', examples, {
    at: LINE,
    by: ([line], { random }) =>
      random.one([
        'a\n',
        '?\n',
        '-\n',
        `${line.trimEnd()} `.repeat(60) + '\n',
        `${'x'.repeat(400)}\n`,
      ]),
  }),
  kind('example: note or markup', examples, {
    at: LINE,
    by: oneOf(
      'TODO: more of these\n',
      '- list point\n',
      '// note\n',
      '<b>back</b>\n',
      'https://evil.example\n',
      '"quoted"\n',
      '* back hurts\n',
      '1. back hurts\n',
    ),
  }),
  kind('example: name or number of a person', examples, {
    at: LINE,
    by: oneOf(
      'my name is john smith 12 high street call 07700 900123\n',
      'mail me at a.smith@mail.example about my back\n',
    ),
  }),
  kind(
    'example: padding deleted or turned',
    of('examples/padding'),
    { at: /^\[add .*\]$/gm, by: oneOf('[add before]', '[add after]', '[add]') },
    { at: LINE, by: oneOf('numb between my legs and\n', 'no fever and\n') },
  ),
];
