/** Keeps every file of the site on the device, one after another: what is kept already is left as it is. */
import { revisionOf, withKeptDay } from './kept-day.ts';

/** `/offline/everything.json`: what there is to keep, each file with its version and its bytes. */
export interface Everything {
  bytes: number;
  files: Record<string, [revision: string, bytes: number]>;
}

/** Why keeping ended before everything was kept. */
export type Trouble = 'stopped' | 'full' | 'no-connection' | 'changed';

/** What is kept so far. */
export interface KeptSoFar {
  bytes: number;
  files: number;
  /** Files in a version that is no longer the newest. */
  old: number;
}

/** Files on their way at once. */
const SIDE_BY_SIDE = 6;

/** The parts of a store that are used here. */
export type Store = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

const versions = async (store: Store) => {
  const answers = await Promise.all(
    (await store.keys()).map(async (key) => [key.url, await store.match(key)] as const),
  );
  return new Map(
    answers.map(([url, answer]) => [new URL(url).pathname, answer ? revisionOf(answer) : null]),
  );
};

/** How much of everything a store holds. */
export async function keptSoFar(all: Everything, store: Store): Promise<KeptSoFar> {
  const kept = { bytes: 0, files: 0, old: 0 };
  for (const [path, version] of await versions(store)) {
    const [newest, bytes = 0] = all.files[path] ?? [];
    if (version === newest) {
      kept.bytes += bytes;
      kept.files += 1;
    } else kept.old += 1;
  }
  return kept;
}

/** What went wrong, in one of the words that the page has sentences for. */
export function troubleOf(error: unknown, signal: AbortSignal): Trouble {
  const { name = '' } = error as { name?: string };
  if (name === 'QuotaExceededError') return 'full';
  if (signal.aborted) return 'stopped';
  return name === 'NotTheSame' ? 'changed' : 'no-connection';
}

async function keepOne(path: string, revision: string, store: Store, signal: AbortSignal) {
  // The worker leaves alone what is asked for so; else the file would be kept twice.
  const answer = await fetch(path, { signal, cache: 'no-store' });
  if (answer.status !== 200)
    throw Object.assign(new Error(`${answer.status} of ${path}`), { name: 'NotTheSame' });
  await store.put(path, withKeptDay(answer, new Date(), revision));
}

/**
 * Keeps what is not kept yet, or is in another version, and takes out what is no longer part of the site.
 *
 * @param progress is told how much is kept after each file
 * @returns why it ended early, if it did; what was kept until then stays
 */
export async function keepFiles(
  all: Everything,
  store: Store,
  signal: AbortSignal,
  progress: (kept: Pick<KeptSoFar, 'bytes' | 'files'>) => void,
): Promise<Trouble | undefined> {
  const there = await versions(store);
  for (const path of there.keys()) if (!(path in all.files)) await store.delete(path);
  const kept = { bytes: 0, files: 0 };
  const missing = Object.entries(all.files).filter(([path, [revision, bytes]]) => {
    if (there.get(path) !== revision) return true;
    kept.bytes += bytes;
    kept.files += 1;
    return false;
  });
  let over = false;
  const lane = async () => {
    for (let next = missing.shift(); next && !over; next = missing.shift()) {
      const [path, [revision, bytes]] = next;
      await keepOne(path, revision, store, signal);
      kept.bytes += bytes;
      kept.files += 1;
      progress(kept);
    }
  };
  progress(kept);
  try {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
    return signal.aborted ? 'stopped' : undefined;
  } catch (error) {
    over = true;
    return troubleOf(error, signal);
  }
}
