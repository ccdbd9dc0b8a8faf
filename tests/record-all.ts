/** Writes the ledger of a project as if all of it had been looked at: for sites that a test changes on purpose. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { watchedFiles } from '../src/ledger/compare-files.ts';
import { ledgerNow } from '../src/ledger/record.ts';
import { filesOnDisk } from '../src/model/reading/content-files.ts';

/** @param root path of the project */
export function recordAll(root: string): void {
  const files = filesOnDisk(root);
  const ledger = ledgerNow(files, {
    chosen: new Set(watchedFiles(files)),
    compared: undefined,
    alsoCompared: () => false,
  });
  for (const [file, text] of ledger) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
