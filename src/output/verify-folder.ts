/** Whether a folder is the site that a list of files names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FILE_LIST, filesIn, sha256 } from './file-list.ts';

/** How a copy of the site differs from its list. */
export interface Difference {
  path: string;
  what:
    | 'is missing'
    | 'is another'
    | 'is not in the list'
    | 'is a copy of something else'
    | 'could not be asked for';
  /** What a host answered, or why there was no answer. */
  seen?: string;
}

const unpackers = { br: brotliDecompressSync, gz: gunzipSync };

/** The hash of what is packed in a file; undefined where it cannot be unpacked. */
function hashInside(file: string, ending: keyof typeof unpackers): string | undefined {
  try {
    return sha256(unpackers[ending](readFileSync(file)));
  } catch {
    return undefined;
  }
}

/** A file beyond the list: right if it is what a server sends compressed in place of one that is in it. */
function beyond(folder: string, path: string, list: ReadonlyMap<string, string>): Difference[] {
  const [, plain = '', ending] = /^(.+)\.(br|gz)$/.exec(path) ?? [];
  // The list cannot have its own hash.
  const isList = plain === FILE_LIST && existsSync(join(folder, plain));
  const hash = isList ? sha256(readFileSync(join(folder, plain))) : list.get(plain);
  if (hash === undefined) return [{ path, what: 'is not in the list' }];
  return hashInside(join(folder, path), ending as keyof typeof unpackers) === hash
    ? []
    : [{ path, what: 'is a copy of something else' }];
}

/** Compare a folder with a list. */
export function verifyFolder(folder: string, list: ReadonlyMap<string, string>): Difference[] {
  const listed = [...list].flatMap(([path, hash]): Difference[] => {
    const file = join(folder, path);
    if (!existsSync(file)) return [{ path, what: 'is missing' }];
    return sha256(readFileSync(file)) === hash ? [] : [{ path, what: 'is another' }];
  });
  const more = filesIn(folder).filter((path) => !list.has(path));
  return [...listed, ...more.flatMap((path) => beyond(folder, path, list))];
}
