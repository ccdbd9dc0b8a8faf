/** Mistakes in danger signs, and in what they ask for. */
import { ledgerOf } from '../../../src/ledger/ledger-file.ts';
import { SIGN_REGISTER } from '../../../src/model/schema/sign-register.ts';
import { another, kind } from '../edits.ts';
import { replaced, type Kind } from '../mistake.ts';
import { ENTRY, lineOf, of, ofAnother, oneOf, set, without } from './tables.ts';

const signs = of('danger-signs/');
const LINE = lineOf('lines');

/** The sign goes and its record as well, as a merge does that takes both files from one side: the register knows it. */
const deletedWithRecord: Kind = {
  name: 'danger sign: deleted, and its record as well',
  fits: signs,
  make: (project, file, random) => {
    const text = project.text(file);
    const found = random.one([...text.matchAll(ENTRY)]);
    const name = /^[\w-]+/.exec(found?.[0] ?? '')?.[0];
    if (!found || name === undefined) return undefined;
    const ledger = ledgerOf(file);
    const record = project
      .text(ledger)
      .replace(new RegExp(`^\\S+ (?:-|\\S+ \\S+) ${name}\\n`, 'm'), '');
    const mistake = replaced(file, text, found.index, found[0].length, '', `${name} deleted`);
    const changes = new Map([...mistake.changes, [ledger, Buffer.from(record)]]);
    return { ...mistake, changes, also: SIGN_REGISTER };
  },
};

export const dangerSigns: Kind[] = [
  deletedWithRecord,
  kind('danger sign: deleted', signs, { at: ENTRY, by: '' }),
  kind('danger sign: renamed', signs, {
    at: /^[a-z][\w-]*(?=:$)/gm,
    by: ([name]) => `${name}-now`,
  }),
  kind('danger sign: action milder or sharper', signs, {
    at: /(?<=^ {2}action: )[\w-]+/gm,
    by: oneOf('ambulance', 'emergency-department', 'today', 'soon', 'pharmacist'),
  }),
  kind('danger sign: line deleted', signs, { at: LINE, by: '', lead: 'entry' }),
  kind('danger sign: words of a line cut off', signs, {
    at: /(?<=^ {4}- (?!d-)[a-z].{20,}), .*$/gm,
    by: '',
  }),
  kind('danger sign: line softened', signs, {
    at: /(?<=^ {4}- (?!d-)[a-z].*)$/gm,
    by: oneOf(
      ', if it lasts',
      ' for more than a month',
      ', unless you can still walk',
      ' and nothing else helps',
    ),
  }),
  kind('danger sign: "not" lost or put in', signs, {
    at: /(?<=^ {4}- [a-z].* )(?:cannot|not|no|can|is|are)(?= )/gm,
    by: ([word]) =>
      ({ cannot: 'can', not: '', no: 'a', can: 'cannot', is: 'is not', are: 'are not' })[word],
  }),
  kind('danger sign: line of another sign', signs, {
    at: LINE,
    by: (found, chance) => another(found, chance, LINE.source),
  }),
  kind(
    'danger sign: short or shared words turned',
    signs,
    ofAnother('short'),
    ofAnother('share'),
    ofAnother('say'),
  ),
  kind('danger sign: number changed', signs, {
    at: /(?<=^ {4}- .*[ (])\d+(?=[ ,.)°])|(?<=number: ")\d+/gm,
    by: ([number], { random }) => random.one([`${number}0`, String(Number(number) + 1)]),
  }),
  kind(
    'danger sign: claims deleted or another',
    signs,
    without('claims'),
    ofAnother('claims', String.raw`\[.*\]`),
    {
      at: /(?<=^ {2}claims: \[)[\w-]+/gm,
      by: (found, chance) => another(found, chance, String.raw`(?<=^ {2}claims: \[)[\w-]+`),
    },
  ),
  kind('danger sign: pages deleted', signs, without('pages'), without('folded'), {
    at: lineOf('pages'),
    by: '',
    lead: 'entry',
  }),
  kind('danger sign: page unknown or another', signs, {
    at: /(?<=^ {4}- )(?:causes|symptoms|remedies|help)\/[\w-]+/gm,
    by: (found, chance) =>
      chance.random.one([
        `${found[0]}s`,
        another(found, chance, String.raw`(?<=^ {4}- )(?:causes|symptoms|remedies|help)/[\w-]+`) ??
          '',
      ]),
  }),
  kind(
    'danger sign: whom it concerns changed',
    signs,
    without('who'),
    ofAnother('who', String.raw`\[.*\]`),
    set('who', '[everybody]', '[]'),
  ),
  kind(
    'danger sign: what to do until then deleted',
    signs,
    without('do'),
    without('numbers'),
    without('ask'),
    without('say'),
  ),
  kind('danger sign: always taken away or put in', signs, without('always'), {
    at: /(?<=^ {2}action: .*\n)/gm,
    by: '  always: true\n',
    what: 'always: true',
  }),
];
