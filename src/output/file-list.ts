/**
 * The list of everything that is published, with a hash each: `sha256sums.txt`, as `sha256sum --check`
 * reads it. Whoever has a list from the build can tell whether a copy of the site is that site.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Name of the list, in the folder of the site. */
export const FILE_LIST = 'sha256sums.txt';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder but the list itself, by its path with `/`, in the order of code units. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== FILE_LIST)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Write the list of a finished site; nothing in the folder may change after that. */
export function writeFileList(folder: string): void {
  const lines = filesIn(folder).map(
    (path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`,
  );
  writeFileSync(join(folder, FILE_LIST), lines.join(''));
}

/**
 * The hashes in the text of a list, by path.
 *
 * @throws when it is no such list
 */
export function readFileList(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => {
    const [, hash, path] = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined)
      throw new Error(`This is no list of files with their hashes: "${line.slice(0, 60)}"`);
    return [path, hash] as const;
  });
  if (entries.length === 0) throw new Error('The list of files is empty.');
  return new Map(entries);
}
