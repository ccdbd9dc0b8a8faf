/** Brings the ledger to what stands now. */
import type { ContentFiles } from '../model/reading/content-files.ts';
import { openLedger, unitsIn, watchedFiles } from './compare-files.ts';
import { differences, keyOf } from './differences.ts';
import { ledgerOf, ledgerText, recorded, type Compared, type Recorded } from './ledger-file.ts';
import { keepsSafe, reasonPage } from './protects.ts';
import type { Unit } from './units.ts';

/** What is recorded. */
export interface Recording {
  /** Files whose differences are recorded; those of all others stay as they are. */
  chosen: ReadonlySet<string>;
  /** Undefined: written down, compared by nobody. */
  compared: Omit<Compared, 'changed'> | undefined;
  /** Pieces that did not change and were compared all the same, for a claim of theirs did. */
  alsoCompared: (file: string, unit: Unit) => boolean;
}

/** One file's pieces as they stand now; those that did not change keep their mark. */
function unitsNow(
  file: string,
  units: readonly Unit[],
  before: readonly Recorded[] | undefined,
  { compared, alsoCompared }: Recording,
): Recorded[] {
  const marks = new Map(before?.map((unit) => [keyOf(unit.hashes), unit.compared]));
  const changed = new Set(
    before ? differences(units, before).flatMap(({ line, to }) => rangeOf(line, to)) : [],
  );
  const names = new Set(units.map(({ label }) => label));
  const lost = keepsSafe(file) && before?.some(({ label }) => !names.has(label));
  return units.map((unit, at) => {
    const text = unit.lines.map((line) => line.text).join(' ');
    const now = recorded(unit, undefined);
    // What is gone has no line of its own any more: the first of its file tells that a reason is owed.
    if (lost && at === 0) return { ...now, compared: compared && { ...compared, changed: true } };
    if (unit.lines.some(({ line }) => changed.has(line)) || !marks.has(keyOf(now.hashes))) {
      const protecting = before !== undefined && reasonPage(file, text) !== undefined;
      return { ...now, compared: compared && { ...compared, changed: protecting } };
    }
    const mark = marks.get(keyOf(now.hashes));
    if (!alsoCompared(file, unit)) return { ...now, compared: mark };
    return { ...now, compared: compared && { ...compared, changed: false } };
  });
}

const rangeOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/**
 * The ledger's files as they are to be written.
 *
 * @returns text by path, every ledger file that holds anything
 */
export function ledgerNow(files: ContentFiles, recording: Recording): Map<string, string> {
  const { recorded: known } = openLedger(files);
  const now = new Map<string, Map<string, Recorded[]>>();
  const put = (file: string, units: Recorded[]) => {
    const ledger = ledgerOf(file);
    now.set(ledger, (now.get(ledger) ?? new Map<string, Recorded[]>()).set(file, units));
  };
  const watched = watchedFiles(files);
  for (const file of [...new Set([...watched, ...known.keys()])].sort()) {
    const before = known.get(file);
    if (!recording.chosen.has(file)) {
      if (before) put(file, before);
    } else if (watched.includes(file))
      put(file, unitsNow(file, unitsIn(files, file), before, recording));
  }
  return new Map([...now].map(([ledger, of]) => [ledger, ledgerText(of)]));
}
