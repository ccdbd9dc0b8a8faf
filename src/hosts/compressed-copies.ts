/** Compressed copies beside the files of a site, for servers that send them as they are: `.br` and `.gz`. */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Kinds of files that are text. Pictures, the typeface and Pagefind's pieces are compressed as they are. */
export const TEXTS = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.bib',
  '.webmanifest',
]);

/** Bytes below which a copy saves no packet. */
export const WORTH_A_COPY = 512;

/** What every thread is told. The number is in memory that all of them share. */
export interface CopyingWork {
  files: readonly string[];
  taken: Int32Array<SharedArrayBuffer>;
}

/** Files of a folder that get copies, the largest first, so that no thread is left with one at the end. */
export function worthACopy(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: statSync(path).size }))
    .filter(({ bytes }) => bytes >= WORTH_A_COPY)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

/**
 * Write a `.br` and a `.gz` beside every text of a site, on all cores. The same files always give the
 * same copies; those that are there and of the same time as their file are left.
 *
 * @param folder the built site
 * @returns how many files have copies now
 * @throws when a file cannot be read or a copy not be written
 */
export async function writeCopies(folder: string): Promise<number> {
  const files = worthACopy(folder);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: CopyingWork = { files, taken };
  const threads = Array.from(
    { length: Math.min(availableParallelism(), files.length) },
    () => new Worker(new URL('copying-thread.ts', import.meta.url), { workerData }),
  );
  try {
    await Promise.all(
      threads.map(
        (thread) =>
          new Promise<void>((resolve, reject) => {
            thread.once('error', reject);
            thread.once('exit', () => resolve());
          }),
      ),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return files.length;
}
