/** Draws for sharing, a picture and a QR code for every part: on all cores what is not kept. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { startProgress } from '../../terminal/progress.ts';
import type { DrawnPart } from '../parts/sections-file.ts';
import { writeKept, type Folders } from './write-part.ts';

/** What every thread is told. The numbers are in memory that all of them share. */
export interface DrawingWork extends Folders {
  parts: readonly DrawnPart[];
  counters: Record<'taken' | 'done' | 'drawn', Int32Array<SharedArrayBuffer>>;
}

/** Milliseconds between two looks at how many are done. */
const LOOK = 100;

const counter = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** When it has ended; its first error is ours. */
const endOf = (thread: Worker) =>
  new Promise<void>((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => resolve());
  });

/**
 * Write the picture and the QR code of every part, each at the path of its address.
 *
 * @param directory folder of the built site; ends in a slash
 * @param cache path of the folder where pictures are kept between builds
 * @returns how many pictures had to be drawn
 * @throws when a picture cannot be drawn or is too large; the message names the article or section
 */
export async function drawParts(
  parts: readonly DrawnPart[],
  directory: URL,
  cache: string,
): Promise<number> {
  const folders: Folders = { directory: directory.href, cache };
  const left = parts.filter((part) => !writeKept(part, folders));
  const kept = parts.length - left.length;
  const counters = { taken: counter(), done: counter(), drawn: counter() };
  const workerData: DrawingWork = { parts: left, ...folders, counters };
  const threads = Array.from(
    { length: Math.min(availableParallelism(), left.length) },
    () => new Worker(new URL('drawing-thread.ts', import.meta.url), { workerData }),
  );
  const progress = startProgress('share pictures', parts.length);
  const looking = setInterval(() => progress.done(kept + Atomics.load(counters.done, 0)), LOOK);
  try {
    await Promise.all(threads.map(endOf));
  } finally {
    clearInterval(looking);
    progress.end();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return Atomics.load(counters.drawn, 0);
}
