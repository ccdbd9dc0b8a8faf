/** The files of a project as the checks see them: those of the disk, or those with something changed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { committedIn } from './committed-files.ts';

/** What stands in a project. Paths begin at its root and have forward slashes. */
export interface ContentFiles {
  /** What a file holds; undefined when it is not there. */
  bytes: (path: string) => Buffer | undefined;
  /** All files of a folder and of the folders in it, in the order of their names. */
  list: (folder: string) => string[];
  /** What a file held when it was committed, latest first; none where nobody knows. */
  committed?: (path: string) => Iterable<Buffer>;
}

/** Codes of "it is not there": of the file, or of a folder on the way to it; or no disk can have such a name. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** What `read` gives, or undefined where the disk has nothing. */
function orAbsent<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code)))
      return undefined;
    throw error;
  }
}

/** The files of a folder on disk, read when they are asked for. */
export function filesOnDisk(root: string): ContentFiles {
  return {
    committed: committedIn(root),
    bytes: (path) => orAbsent(() => readFileSync(join(root, path))),
    list: (folder) => {
      const found = orAbsent(() =>
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
      );
      return (found ?? [])
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
        .map((name) => `${folder}/${name.split(sep).join('/')}`)
        .sort();
    },
  };
}

/** The same files, each read from the disk once at most. */
export function keptFiles(files: ContentFiles): ContentFiles {
  const bytes = new Map<string, Buffer | undefined>();
  const lists = new Map<string, string[]>();
  return {
    ...files,
    bytes: (path) => {
      if (!bytes.has(path)) bytes.set(path, files.bytes(path));
      return bytes.get(path);
    },
    list: (folder) => {
      const known = lists.get(folder) ?? files.list(folder);
      lists.set(folder, known);
      return known;
    },
  };
}

/** The same files with some changed, added, or (undefined) taken away. */
export function withChanges(
  files: ContentFiles,
  changes: ReadonlyMap<string, Buffer | undefined>,
): ContentFiles {
  return {
    ...files,
    bytes: (path) => (changes.has(path) ? changes.get(path) : files.bytes(path)),
    list: (folder) => {
      const inFolder = [...changes].filter(([path]) => path.startsWith(`${folder}/`));
      if (inFolder.length === 0) return files.list(folder);
      const paths = new Set(files.list(folder));
      for (const [path, held] of inFolder)
        if (held === undefined) paths.delete(path);
        else paths.add(path);
      return [...paths].sort();
    },
  };
}
