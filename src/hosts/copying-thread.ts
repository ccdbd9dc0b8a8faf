/** A thread that compresses one file after another until none is left. */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { CopyingWork } from './compressed-copies.ts';

/** Where a gzip file says which system made it (RFC 1952, 2.3.1), and the number for "unknown". */
const SYSTEM = { at: 9, unknown: 255 };

function gzipped(bytes: Buffer): Buffer {
  const copy = gzipSync(bytes, { level: 9 });
  copy[SYSTEM.at] = SYSTEM.unknown;
  return copy;
}

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Servers make ETags and Last-Modified of the time of a copy, so it has that of its file, in seconds as they count. */
function copy(path: string): void {
  const { mtimeMs } = statSync(path);
  const time = Math.floor(mtimeMs / 1000);
  const isThere = (copied: string) =>
    Math.floor((statSync(copied, { throwIfNoEntry: false })?.mtimeMs ?? 0) / 1000) === time;
  if (isThere(`${path}.br`) && isThere(`${path}.gz`)) return;
  const bytes = readFileSync(path);
  for (const [ending, compress] of [
    ['br', brotli],
    ['gz', gzipped],
  ] as const) {
    writeFileSync(`${path}.${ending}`, compress(bytes));
    utimesSync(`${path}.${ending}`, time, time);
  }
}

const { files, taken } = workerData as CopyingWork;
for (let next = Atomics.add(taken, 0, 1); next < files.length; next = Atomics.add(taken, 0, 1)) {
  const path = files[next];
  if (path !== undefined) copy(path);
}
