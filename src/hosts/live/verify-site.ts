/**
 * Whether a live address is the site that a list of files names. Each file is read in every way that its host sends
 * it: a compressed copy that was left behind shows old words to some readers and new ones to others.
 */
import type { Difference } from '../../output/verify-folder.ts';
import { readSectionsFile } from '../../share/parts/sections-file.ts';
import { read, readAllWays, type Read } from './every-way.ts';
import { NoAnswer } from './no-answer.ts';
import { AnotherSite, mustBeFirst } from './site.ts';

/** Files at work at the same time. */
const SIDE_BY_SIDE = 8;

/** The list of moved pages, which every site has. */
const SECTIONS = 'sections.json';

/** What hosts read themselves, and copies that they send in place of a file: nobody can ask for them by name. */
const isForHost = (path: string) =>
  /^_(?:headers|redirects)$/.test(path) || /\.(?:br|gz|zst)$/.test(path) || path === '404.html';

/** The address of a file on a host, of a page the one that readers use; `site` ends in a slash. */
export const addressOn = (site: URL, path: string) =>
  new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    site,
  );

/** Files of pages that moved as a whole, each with the file of the page that it may lead to. */
function movedIn(text: string): Map<string, string> {
  const { site, moved } = readSectionsFile(text);
  const below = new URL(site.address).pathname;
  return new Map(
    moved
      .filter(({ whole }) => whole)
      .map(({ id, landing }) => [
        `${id}/index.html`,
        `${new URL(landing).pathname.slice(below.length)}index.html`,
      ]),
  );
}

function inWords(wrong: readonly Read[], all: readonly Read[]): string {
  const [{ status, ledTo } = { status: 0 }] = wrong;
  const led = ledTo === undefined ? '' : `, leads to ${ledTo}`;
  if (wrong.length === all.length) return `${status}${led}`;
  const packed = wrong.flatMap((each) => each.packed ?? []);
  return `${status}${led}, sent ${packed.length === 0 ? 'plain' : `as ${packed.join(' and ')}`}`;
}

/**
 * Compare a live site with a list, file by file. What a host reads itself is left out.
 *
 * @param site address of its first page, which ends in a slash
 * @param done told how many are compared
 * @throws NoAnswer or AnotherSite when there is nothing to compare
 */
export async function verifySite(
  site: URL,
  list: ReadonlyMap<string, string>,
  done: (count: number) => void = () => undefined,
): Promise<Difference[]> {
  const { status } = await read(site);
  if (status !== 200)
    throw new AnotherSite(
      `${site.href} answers ${status}: give the address of the site's first page.`,
    );
  const sections = await read(addressOn(site, SECTIONS));
  if (sections.status !== 200) await mustBeFirst(site);
  const moved =
    sections.hash === list.get(SECTIONS) ? movedIn(sections.text()) : new Map<string, string>();

  async function differenceAt(path: string, hash: string): Promise<Difference[]> {
    // Followed, the old address shows the page at the new one.
    const instead = list.get(moved.get(path) ?? '');
    const isRight = (seen: Read) =>
      seen.status === 200 && (seen.hash === hash || (seen.ledTo && seen.hash === instead));
    try {
      const all = await readAllWays(addressOn(site, path));
      const wrong = all.filter((each) => !isRight(each));
      if (wrong.length === 0) return [];
      const what = wrong.some((each) => each.status === 200) ? 'is another' : 'is missing';
      return [{ path, what, seen: inWords(wrong, all) }];
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return [{ path, what: 'could not be asked for', seen: error.code }];
    }
  }

  const queue = [...list].filter(([path]) => !isForHost(path));
  const differences: Difference[] = [];
  let count = 0;
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      differences.push(...(await differenceAt(...next)));
      done((count += 1));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}
