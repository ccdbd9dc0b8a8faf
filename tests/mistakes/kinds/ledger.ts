/** Mistakes in the ledger, which only its command writes. */
import { kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';

const ledger = (file: string) => file.startsWith('content/ledger/');

/** A wrong record is told at the file that it is of: that is what the author then looks at. */
const toldThere = (each: Kind): Kind => ({
  ...each,
  make: (project, file, random) => {
    const mistake = each.make(project, file, random);
    const before = project.text(file).split('\n').slice(0, mistake?.line);
    const also = before.findLast((line) => /^(content|public)\//.test(line));
    return mistake && also !== undefined ? { ...mistake, also } : mistake;
  },
});

const written: Kind[] = [
  kind('ledger: hash changed', ledger, {
    at: /^[0-9a-f]{6}/gm,
    by: ([hash]) => (hash.startsWith('0') ? `1${hash.slice(1)}` : `0${hash.slice(1)}`),
    lead: 'entry',
  }),
  kind('ledger: line deleted', ledger, { at: /^[0-9a-f,]+ - [^\n]*\n/gm, by: '', lead: 'entry' }),
  kind('ledger: comparing made up', ledger, {
    at: /(?<=^[0-9a-f,]+ )-(?= )/gm,
    by: 'yesterday by me',
  }),
  kind('ledger: words written by hand', ledger, { at: /^[0-9a-f,]+ -/gm, by: 'It was compared' }),
];

export const ledgerKinds: Kind[] = written.map(toldThere);
