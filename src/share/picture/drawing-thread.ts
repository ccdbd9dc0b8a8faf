/** A thread that draws for sharing; `draw-parts.ts` starts one for every core. */
import { workerData } from 'node:worker_threads';
import type { DrawingWork } from './draw-parts.ts';
import { writePart } from './write-part.ts';

const { parts, counters, ...folders } = workerData as DrawingWork;

// Whoever is free takes the next part.
for (;;) {
  const part = parts[Atomics.add(counters.taken, 0, 1)];
  if (!part) break;
  if (writePart(part, folders)) Atomics.add(counters.drawn, 0, 1);
  Atomics.add(counters.done, 0, 1);
}
