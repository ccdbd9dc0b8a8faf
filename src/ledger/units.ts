/** Cuts a file into the pieces that are compared one by one: a line of a page, an entry of data. */
import { createHash } from 'node:crypto';

/** A piece of a file. */
export interface Unit {
  /** How it is told from its neighbours: an entry's name, or how a line begins. */
  label: string;
  /** First line, 1-based. */
  line: number;
  /** Its lines that say something, each with its number and what stands for it in the ledger. */
  lines: UnitLine[];
}

/** A line of a piece. */
export interface UnitLine {
  line: number;
  hash: string;
  /** Its words. */
  text: string;
  /** What the hash is of: the words with the blanks round them. Empty for what is one piece as a whole. */
  whole: string;
}

/** Letters of a hash: a changed line keeps its hash once in 16 million times. */
const HASH = 6;

/**
 * Letters by which a line is told from its neighbours in a file that is one piece: the hash of the whole says
 * that something changed, these say where.
 */
export const MARK = 3;

/** Letters of a line that name it. */
const LABEL = 48;

/** What stands for a text in the ledger. */
export const hashOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH);

/** How a file of this kind is cut: where a piece begins, what is no part of it, what names it. */
interface Cut {
  begins: RegExp;
  skips: RegExp;
  label: (line: string, next: string) => string;
  /** The file is one piece, compared as a whole. */
  whole?: boolean;
}

const never = /^(?!)/;
const asOne: Cut = { begins: never, skips: never, label: () => '', whole: true };

const blank = /^\s*$/;

const CUTS: Record<string, Cut> = {
  mdx: { begins: /\S/, skips: blank, label: (line) => line.slice(0, LABEL).trimEnd() },
  yaml: {
    begins: /^[^\s#-]/,
    skips: blank,
    label: (line) =>
      line.startsWith('#') ? '' : line.replace(/:.*/, '').replace(/^["']|["']$/g, ''),
  },
  json: {
    begins: /^\s{0,2}\{/,
    skips: /^\s*[[\]]?\s*$/,
    label: (line, next) => /"id": ?"([^"]*)"/.exec(line + next)?.[1] ?? '',
  },
  txt: asOne,
  svg: asOne,
  css: asOne,
};

/** Whether a file is cut at all. */
export const isCut = (file: string): boolean => endingOf(file) in CUTS;

/** A file without lines, such as a typeface. */
export const uncut = (bytes: Buffer): Unit => ({
  label: '',
  line: 1,
  lines: [{ line: 1, hash: hashOf(bytes), text: '', whole: '' }],
});

const endingOf = (file: string) => /[^.]*$/.exec(file)?.[0] ?? '';

/**
 * The pieces of a text file.
 *
 * @param file its path: the ending says how it is cut; one that {@link isCut} does not know has none
 * @param bytes the file as it stands, of which the text may leave something out, such as kinds of line ends
 */
export function unitsOf(file: string, text: string, bytes: Buffer): Unit[] {
  const cut = CUTS[endingOf(file)];
  if (!cut) return [];
  const units: Unit[] = [];
  const all = text.split('\n');
  for (const [index, line] of all.entries()) {
    if (cut.skips.test(line)) continue;
    // An empty line more or less makes another list or paragraph of what follows.
    const gap = cut === CUTS['mdx'] && all[index - 1] === '' ? '\n' : '';
    if (units.length === 0 || cut.begins.test(line))
      units.push({ label: cut.label(line, all[index + 1] ?? ''), line: index + 1, lines: [] });
    const whole = gap + line;
    units.at(-1)?.lines.push({ line: index + 1, hash: hashOf(whole), text: line.trim(), whole });
  }
  return cut.whole ? units.map((unit) => asWhole(unit, hashOf(bytes))) : units;
}

/** The same piece with a hash for all of it first, and short marks for its lines. */
const asWhole = ({ label, line, lines }: Unit, whole: string): Unit => ({
  label,
  line,
  lines: [
    { line, hash: whole, text: '', whole: '' },
    ...lines.map((each) => ({ ...each, hash: each.hash.slice(0, MARK) })),
  ],
});
