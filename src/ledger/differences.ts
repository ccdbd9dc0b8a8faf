/** What differs between a file and the ledger, with the lines an author looks at. */
import { oncePerPair } from '../model/derived/once-per.ts';
import type { Recorded } from './ledger-file.ts';
import { stretches } from './stretches.ts';
import { MARK, type Unit } from './units.ts';

/** A line as it was. */
export interface Said {
  text: string;
  /** The field of data that it belongs to, where it does not name it itself. */
  field?: string;
}

/** A difference. `gone` names the line that now stands where something stood. */
export interface Difference {
  how: 'changed' | 'new' | 'gone' | 'moved';
  line: number;
  /** Last line of it. */
  to: number;
  /** The whole of a piece is gone: an entry of data, a line of a page. */
  wholly?: true;
  label: string;
  /** The words that stand there now; empty for what is gone. */
  text: string;
  /** The lines that stand there now, each as a mark is made of it. */
  lines: string[];
  /** The marks of what stood there and does not any more. */
  was: string[];
  /** How the one line that stood there began, where it began otherwise. */
  began?: string;
  /** What stood there, where a commit has it. */
  said?: Said[];
  /** Pieces that are gone, where others stand now. */
  replaces?: string[];
}

/** Differences inside an entry that is in both, line by line. */
function inside(unit: Unit, before: Recorded): Difference[] {
  const lines = unit.lines;
  const found = stretches(
    before.hashes,
    lines.map(({ hash }) => hash),
  );
  // That a whole changed says nothing where its lines say which.
  const telling = found.filter(({ now: [start, end] }) => start > 0 || end > 1);
  const whole = lines[1]?.hash.length === MARK;
  return (whole && telling.length > 0 ? telling : found).map(
    ({ before: [from, to], now: [start, end] }) => {
      const first = lines[start] ?? lines.at(-1);
      const last = lines[end - 1] ?? first;
      const how = end === start ? 'gone' : to === from ? 'new' : 'changed';
      const told = lines.slice(start, end).map(({ text }) => text);
      return {
        how,
        line: first?.line ?? unit.line,
        to: last?.line ?? unit.line,
        label: unit.label,
        text: told.join(' '),
        lines: lines.slice(start, end).map(({ whole }) => whole),
        was: before.hashes.slice(from, to),
      };
    },
  );
}

/** A piece that the ledger knows in another place, or not at all. */
const asOne = (unit: Unit, how: 'new' | 'moved', was: string[]): Difference => ({
  how,
  line: unit.line,
  to: unit.lines.at(-1)?.line ?? unit.line,
  label: unit.label,
  text: unit.lines.map(({ text }) => text).join(' '),
  lines: unit.lines.map(({ whole }) => whole),
  was,
});

/** A piece that is gone: the line that now stands there is named. */
const goneBefore = (line: number, { label, hashes }: Recorded): Difference => ({
  how: 'gone',
  line,
  to: line,
  label,
  text: '',
  lines: [],
  was: hashes,
  wholly: true,
});

/** A share of the lines of an entry that makes another the same one under another name. */
const SAME = 0.6;

/** Which of the pieces that are gone this one was: that of its name, or an entry with most of its lines. */
function twinOf(unit: Unit, lost: readonly Recorded[]): number {
  const named = lost.findIndex(({ label }) => label === unit.label);
  if (named !== -1 || unit.lines.length < 3) return named;
  const now = new Set(unit.lines.map(({ hash }) => hash));
  return lost.findIndex(
    ({ hashes }) => hashes.filter((hash) => now.has(hash)).length > hashes.length * SAME,
  );
}

/** What two pieces have in common when they are the same. */
export const keyOf = (hashes: readonly string[]) => hashes.join(',');

/** Differences inside an entry; under another name, the one of before is gone. */
const asTwin = (unit: Unit, before: Recorded): Difference[] =>
  inside(unit, before).map((each) =>
    before.label === unit.label ? each : { ...each, replaces: [before.label] },
  );

/** What differs between pieces and their record. */
function between(units: readonly Unit[], recordedUnits: readonly Recorded[]): Difference[] {
  const now = units.map(({ lines }) => keyOf(lines.map(({ hash }) => hash)));
  const before = recordedUnits.map(({ hashes }) => keyOf(hashes));
  const wereThere = new Set(before);
  // The same line may stand more than once: how often it still does.
  const left = new Map<string, number>();
  for (const key of now) left.set(key, (left.get(key) ?? 0) + 1);
  for (const key of before) left.set(key, (left.get(key) ?? 0) - 1);
  return stretches(before, now).flatMap(({ before: [from, to], now: [start, end] }) => {
    const lost = recordedUnits.slice(from, to);
    const was = lost.flatMap(({ hashes }) => hashes);
    const found = units
      .slice(start, end)
      .map((unit, index): [Unit, number] => [unit, start + index]);
    const told: Difference[] = [];
    for (const [unit, index] of found) {
      const key = now[index] ?? '';
      const twin = twinOf(unit, lost);
      if (wereThere.has(key)) told.push(asOne(unit, 'moved', was));
      else if (twin === -1) told.push(asOne(unit, 'new', was));
      else told.push(...lost.splice(twin, 1).flatMap((before) => asTwin(unit, before)));
    }
    // A line of a page that begins otherwise is still the same line when as many are there.
    const after = units[start]?.line ?? units.at(-1)?.lines.at(-1)?.line ?? 1;
    const gone = lost.filter(({ hashes }) => (left.get(keyOf(hashes)) ?? 0) < 0);
    for (const each of gone) {
      const rewritten = told.find(({ how }) => how === 'new');
      if (!rewritten) told.push(goneBefore(after, each));
      else
        Object.assign(rewritten, {
          how: 'changed',
          replaces: gone.map(({ label }) => label),
          ...(gone.length === 1 && { began: each.label }),
        });
    }
    return told;
  });
}

/**
 * What differs.
 *
 * @param units the pieces of the file as it stands
 * @param recordedUnits the pieces of the ledger; empty for a file it does not know
 */
export const differences = oncePerPair(
  (units: readonly Unit[], recordedUnits: readonly Recorded[]): readonly Difference[] =>
    between(units, recordedUnits),
);
