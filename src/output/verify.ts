/** Whether a folder, or a live address, is the site that a list of files names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sha256 } from './file-list.ts';

/** How a copy differs from its list. */
export interface Difference {
  path: string;
  what: 'is missing' | 'is another' | 'is not in the list' | 'could not be asked for';
  /** The status of the host, or why there was none. */
  seen?: string;
}

/** Files at work at the same time on a live host. */
const SIDE_BY_SIDE = 8;

/** Compare a folder with a list. */
export function verifyFolder(folder: string, list: ReadonlyMap<string, string>): Difference[] {
  const listed = [...list].flatMap(([path, hash]): Difference[] => {
    const file = join(folder, path);
    if (!existsSync(file)) return [{ path, what: 'is missing' }];
    return sha256(readFileSync(file)) === hash ? [] : [{ path, what: 'is another' }];
  });
  const more = filesIn(folder).filter((path) => !list.has(path));
  return [...listed, ...more.map((path): Difference => ({ path, what: 'is not in the list' }))];
}

/** What hosts read themselves, and copies that they send in place of a file: nobody can ask for them by name. */
const isForHost = (path: string) =>
  /^_(?:headers|redirects)$/.test(path) || /\.(?:br|gz|zst)$/.test(path) || path === '404.html';

/** The address of a file on a host: of a page, the one that readers use. */
export const addressOn = (site: string, path: string) =>
  new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    site.endsWith('/') ? site : `${site}/`,
  ).href;

async function differenceAt(site: string, path: string, hash: string): Promise<Difference[]> {
  try {
    const response = await fetch(addressOn(site, path), { signal: AbortSignal.timeout(30_000) });
    const body = new Uint8Array(await response.arrayBuffer());
    const seen = String(response.status);
    if (!response.ok) return [{ path, what: 'is missing', seen }];
    return sha256(body) === hash ? [] : [{ path, what: 'is another', seen }];
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    return [{ path, what: 'could not be asked for', seen: cause?.code ?? message }];
  }
}

/**
 * Compare a live site with a list, file by file. What a host reads itself is left out.
 *
 * @param done told how many are compared
 */
export async function verifySite(
  site: string,
  list: ReadonlyMap<string, string>,
  done: (count: number) => void = () => undefined,
): Promise<Difference[]> {
  const queue = [...list].filter(([path]) => !isForHost(path));
  const differences: Difference[] = [];
  let count = 0;
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      differences.push(...(await differenceAt(site, ...next)));
      done((count += 1));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}
