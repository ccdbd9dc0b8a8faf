import type { ChangedFile } from '../../ledger/compare-files.ts';
import { unitsIn } from '../../ledger/compare-files.ts';
import type { Recorded } from '../../ledger/ledger-file.ts';
import type { ContentFiles } from '../reading/content-files.ts';
import { RENAMED, type Finding } from '../reading/finding.ts';
import { errorAt } from './rule.ts';

/** A share of what stood in one file that makes another the same one. */
const SAME = 0.6;

const mend = (before: string) =>
  `Name it "${before}" again. If it must be another: add the new name with "npm run sections", and say on the lines of the old one in content/sections.json where they are now: "movedTo":"…","why":"…".`;

/** A file that is gone and another that has its words: whatever else is wrong mostly follows from that. */
export function renamedFiles(
  files: ContentFiles,
  changed: readonly ChangedFile[],
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): Finding[] {
  const gone = changed.filter(({ how }) => how === 'gone').map(({ file }) => file);
  if (gone.length === 0) return [];
  return changed
    .filter(({ how }) => how === 'new')
    .flatMap(({ file }) => {
      const now = new Set(
        unitsIn(files, file).flatMap(({ lines }) => lines.map(({ hash }) => hash)),
      );
      const was = gone.find((each) => {
        const before = recorded.get(each)?.flatMap(({ hashes }) => hashes) ?? [];
        return before.filter((hash) => now.has(hash)).length > before.length * SAME;
      });
      if (was === undefined) return [];
      const what = `This looks like ${was} under another name: links that people sent name the old one.`;
      return [errorAt({ file, line: 1 }, RENAMED, what, mend(was))];
    });
}
