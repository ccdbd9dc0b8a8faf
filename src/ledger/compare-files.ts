/** The whole of a project beside its ledger. */
import { oncePerPair } from '../model/derived/once-per.ts';
import type { ContentFiles } from '../model/reading/content-files.ts';
import { latinOf, remembered } from '../model/reading/remembered.ts';
import { textOf } from '../model/reading/text-file.ts';
import { differences, keyOf, type Difference } from './differences.ts';
import { LEDGER, ledgerOf, readLedger, type Recorded } from './ledger-file.ts';
import { withSaid } from './said-before.ts';
import { isCut, uncut, unitsOf, type Unit } from './units.ts';

/** Files that the ledger watches: all that authors change and all that is served as it stands. */
export const watchedFiles = (files: ContentFiles): string[] =>
  [...files.list('content'), ...files.list('public')].filter(
    (file) => !file.startsWith(`${LEDGER}/`),
  );

/** The pieces of one file; bytes that are no text are one piece. */
export function unitsIn(files: ContentFiles, file: string): Unit[] {
  const bytes = files.bytes(file) ?? Buffer.alloc(0);
  return remembered(`units ${file}`, latinOf(bytes), () => {
    const text = isCut(file) ? textOf(file, bytes).text : undefined;
    return text === undefined ? [uncut(bytes)] : unitsOf(file, text, bytes);
  });
}

/** Pieces that are as they were, under a name that is not theirs: their places in the ledger, from 1. */
const namedByHand = oncePerPair((now: readonly Unit[], units: readonly Recorded[]): number[] => {
  const names = new Map(
    now.map(({ lines, label }) => [keyOf(lines.map(({ hash }) => hash)), label]),
  );
  return units.flatMap(({ hashes, label }, at) =>
    (names.get(keyOf(hashes)) ?? label) === label ? [] : [at + 1],
  );
});

/** What the ledger holds, and the lines of it that no command wrote. */
export interface Ledger {
  recorded: Map<string, Recorded[]>;
  strange: { file: string; line: number }[];
}

/** Reads the ledger of a project. */
export function openLedger(files: ContentFiles): Ledger {
  const recorded = new Map<string, Recorded[]>();
  const strange: { file: string; line: number }[] = [];
  for (const file of files.list(LEDGER)) {
    const text = files.bytes(file)?.toString('utf8') ?? '';
    const read = remembered(`ledger ${file}`, text, () => readLedger(text));
    for (const [path, units] of read.files) {
      const begins = read.begins.get(path) ?? 0;
      const misnamed = files.bytes(path) ? namedByHand(unitsIn(files, path), units) : [];
      strange.push(...misnamed.map((at) => ({ file, line: begins + at })));
      // What stands in another file than the command would write it to was copied there.
      if (ledgerOf(path) !== file || recorded.has(path)) strange.push({ file, line: 1 });
      else recorded.set(path, units);
    }
    if (read.files.size === 0) strange.push({ file, line: 1 });
    strange.push(...read.strange.map((line) => ({ file, line })));
  }
  return { recorded, strange };
}

/** A file that differs from what stands in the ledger. */
export interface ChangedFile {
  file: string;
  /** `new`: the ledger does not know it; `gone`: only the ledger does. */
  how: 'changed' | 'new' | 'gone';
  differences: readonly Difference[];
}

/** All files that differ from the ledger. */
export function changedFiles(
  files: ContentFiles,
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): ChangedFile[] {
  const watched = watchedFiles(files);
  const there = new Set(watched);
  return [
    ...watched.flatMap((file): ChangedFile[] => {
      const before = recorded.get(file);
      if (!before) return [{ file, how: 'new', differences: [] }];
      const found = differences(unitsIn(files, file), before);
      if (found.length === 0) return [];
      const told = withSaid(file, found, files.committed?.(file) ?? []);
      return [{ file, how: 'changed', differences: told }];
    }),
    ...[...recorded.keys()]
      .filter((file) => !there.has(file))
      .map((file): ChangedFile => ({ file, how: 'gone', differences: [] })),
  ];
}

/** Whether a place differs from the ledger: one of the lines that changed, or any of a new file. */
export function changedPlaces(
  changed: readonly ChangedFile[],
): (place: { file: string; line: number }) => boolean {
  const byFile = new Map(changed.map((each) => [each.file, each]));
  return ({ file, line }) => {
    const { how = 'changed', differences = [] } = byFile.get(file) ?? {};
    return how !== 'changed' || differences.some((each) => line >= each.line && line <= each.to);
  };
}
