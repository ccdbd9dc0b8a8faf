/**
 * The ledger: what stands published, piece by piece, and when somebody last compared it with its
 * sources. Files in `content/ledger/`, one for each part of `content/`, written by `npm run compare`.
 */
import { MARK, type Unit } from './units.ts';

export const LEDGER = 'content/ledger';

/** A piece as it stands in the ledger. */
export interface Recorded {
  /** Of each line; of a file that is one piece that of the whole, and then the marks of its lines. */
  hashes: string[];
  label: string;
  compared: Compared | undefined;
}

/** Who compared a piece with its sources, and when; undefined when it was only written down. */
export interface Compared {
  /** YYYY-MM-DD. */
  day: string;
  by: string;
  /** It protects readers and was changed that day: the page tells why. */
  changed: boolean;
}

const HEAD = '# Written by `npm run compare`, never by hand: CONTRIBUTING.md says how.';

/** Stands for "nobody yet": what is recorded was written down and not compared. */
export const NOBODY = '-';

/** The ledger file that holds a file's pieces: that of the first name below `content/`. */
export function ledgerOf(file: string): string {
  const [top = '', below = ''] = file.split('/');
  const part = top === 'content' ? below.replace(/\.[a-z]+$/, '') : top;
  return `${LEDGER}/${part}.txt`;
}

/** Stands behind the day on which something that protects readers was changed. */
const CHANGED = '!';

/** Names of people without blanks, so that a line is cut at blanks. */
const written = (name: string) => name.trim().replaceAll(/\s+/g, '_');

/** `a1b2c3,d4e5f6` for lines, `a1b2c3:d4ee5f` for a whole and its lines. */
const asWritten = ([whole = '', ...lines]: readonly string[]) =>
  lines[0]?.length === MARK ? `${whole}:${lines.join('')}` : [whole, ...lines].join(',');

/** The hashes of {@link asWritten}. */
function asRead(written: string): string[] {
  const [first = '', marks] = written.split(':');
  return marks === undefined
    ? first.split(',')
    : [first, ...(marks.match(new RegExp(`.{${MARK}}`, 'g')) ?? [])];
}

/** The text of one ledger file. */
export function ledgerText(files: ReadonlyMap<string, readonly Recorded[]>): string {
  const parts = [...files].map(([file, units]) => {
    const lines = units.map(({ hashes, label, compared }) => {
      const mark = compared
        ? `${compared.day}${compared.changed ? CHANGED : ''} ${written(compared.by)}`
        : NOBODY;
      return `${asWritten(hashes)} ${mark} ${label}`.trimEnd();
    });
    return `\n${file}\n${lines.join('\n')}\n`;
  });
  return `${HEAD}\n${parts.join('')}`;
}

const LINE = /^([0-9a-f,:]+) (?:-|(\d{4}-\d\d-\d\d)(!?) (\S+))(?: (.*\S))?$/;

/**
 * Reads a ledger file.
 *
 * @returns the pieces by file, the line at which each file begins (the pieces follow it, a line each), and the
 *   lines that were not written by the command
 */
export function readLedger(text: string): {
  files: Map<string, Recorded[]>;
  begins: Map<string, number>;
  strange: number[];
} {
  const files = new Map<string, Recorded[]>();
  const begins = new Map<string, number>();
  const strange: number[] = [];
  let units: Recorded[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line === HEAD) continue;
    if (/^(content|public)\/\S+$/.test(line)) {
      units = [];
      if (files.has(line)) strange.push(index + 1);
      files.set(line, units);
      begins.set(line, index + 1);
      continue;
    }
    const [, hashes, day, changed, by, label = ''] = LINE.exec(line) ?? [];
    if (hashes === undefined || !units) strange.push(index + 1);
    else {
      const compared =
        day === undefined || by === undefined
          ? undefined
          : { day, by, changed: changed === CHANGED };
      units.push({ hashes: asRead(hashes), label, compared });
    }
  }
  return { files, begins, strange };
}

/** A piece as it would stand in the ledger. */
export const recorded = (unit: Unit, compared: Recorded['compared']): Recorded => ({
  hashes: unit.lines.map(({ hash }) => hash),
  label: unit.label,
  compared,
});
