/** A thread that draws for sharing; `draw-parts.ts` starts one for every core. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { SharedPart } from '../parts/sections-file.ts';
import type { DrawingWork } from './draw-parts.ts';
import { drawPicture } from './draw-picture.ts';
import { keepPicture, keptPicture } from './picture-cache.ts';
import { qrCode } from './qr-code.ts';

/** Most bytes a picture may have, so that a preview comes at once on a slow connection. */
const MOST_BYTES = 60_000;

const { parts, directory, cache, counters } = workerData as DrawingWork;

function write(address: string, content: string | Uint8Array): void {
  const file = new URL(`.${new URL(address).pathname}`, directory);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}

function writePicture(part: SharedPart): void {
  const { title, articleTitle, excerpt, aspect, careLevel, careWord, getHelpNow } = part;
  const words = { title, articleTitle, sentence: excerpt, aspect, careLevel, careWord, getHelpNow };
  const before = keptPicture(words, cache);
  const png = before ?? drawPicture(words);
  if (png.length > MOST_BYTES)
    throw new Error(
      `It has ${png.length} bytes; ${MOST_BYTES} are allowed. ` +
        'Fewer LEVELS in src/share/picture/coverage.ts make it smaller.',
    );
  if (!before) {
    keepPicture(words, cache, png);
    Atomics.add(counters.drawn, 0, 1);
  }
  write(part.picture, png);
}

/** Run a step for a part; an error says for which. */
function named(what: string, { id }: SharedPart, step: () => void): void {
  try {
    step();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The ${what} of ${id} cannot be drawn. ${reason}`, { cause });
  }
}

// Whoever is free takes the next part.
for (;;) {
  const part = parts[Atomics.add(counters.taken, 0, 1)];
  if (!part) break;
  named('share picture', part, () => writePicture(part));
  named('QR code', part, () => write(part.qr, qrCode(part.address)));
  Atomics.add(counters.done, 0, 1);
}
