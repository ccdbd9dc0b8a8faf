/** Keeps drawn files between builds, each under a name that is a hash of all that determines it. */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Days that a file stays without a build that uses it. Builds of other branches and other builds at
 * work share the folder, so that "not used by this one" is no reason to remove a file; that nobody
 * has asked for it in a week is. At worst it is drawn once more.
 */
const DAYS_UNUSED = 7;

/** What this module calls its files, the unfinished ones as well; it removes no others. */
const OURS = /^[0-9a-f]{64}\.(png|svg|json)/;

/**
 * A kept file, which counts as used from now on.
 *
 * @param end what every whole file of its kind ends with
 * @returns undefined when there is none, or only a part of one
 * @throws when a file is there and cannot be read
 */
export function keptFile(file: string, end: Uint8Array): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return content.subarray(-end.length).equals(end) ? content : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Keep a file; its folder is made when it is not there. Under its name there is either nothing or a
 * whole file, whenever a build is interrupted.
 *
 * @throws when the folder cannot be written
 */
export function keepFile(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Remove the files that no build has used for a week.
 *
 * @param folder where they are kept; may be missing
 * @param now milliseconds since 1970
 * @returns how many were removed
 */
export function removeUnused(folder: string, now = Date.now()): number {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => OURS.test(name)) : [];
  const unused = names.filter((name) => {
    // Another build may have removed it a moment ago.
    const used = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now;
    return now - used > DAYS_UNUSED * 24 * 60 * 60 * 1000;
  });
  for (const name of unused) rmSync(join(folder, name), { force: true });
  return unused.length;
}
