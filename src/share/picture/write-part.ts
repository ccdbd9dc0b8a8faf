/** Writes the picture and the QR code of a part, each at the path of its address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { DrawnPart } from '../parts/sections-file.ts';
import { fileOf } from '../parts/addresses.ts';
import { keepCode, keptCode } from './code-cache.ts';
import { drawPicture } from './draw-picture.ts';
import { keepPicture, keptPicture } from './picture-cache.ts';
import type { PictureWords } from './picture-words.ts';
import { qrCode } from './qr-code.ts';

/** Where things are, as threads can be told it. */
export interface Folders {
  /** Address of the folder of the built site; ends in a slash. */
  directory: string;
  /** Path of the folder where drawings are kept between builds. */
  cache: string;
}

/** Most bytes a picture may have, so that a preview comes at once on a slow connection. */
const MOST_BYTES = 60_000;

function write(address: string, directory: string, content: string | Uint8Array): void {
  const file = new URL(`.${fileOf(address)}`, directory);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}

function wordsOf(part: DrawnPart): PictureWords {
  const { title, articleTitle, excerpt, aspect, careLevel, careWord, getHelpNow } = part;
  return { title, articleTitle, sentence: excerpt, aspect, careLevel, careWord, getHelpNow };
}

/**
 * Write what is kept of a part.
 *
 * @returns whether both were kept; if not, nothing is written
 */
export function writeKept(part: DrawnPart, { directory, cache }: Folders): boolean {
  const png = keptPicture(wordsOf(part), cache);
  const svg = png && keptCode(part.address, cache);
  if (!svg) return false;
  write(part.picture, directory, png);
  write(part.qr, directory, svg);
  return true;
}

/** Run a step for a part; an error says for which. */
function named<Result>(what: string, { id }: DrawnPart, step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The ${what} of ${id} cannot be drawn. ${reason}`, { cause });
  }
}

function newPicture(words: PictureWords, cache: string): Uint8Array {
  const png = drawPicture(words);
  if (png.length > MOST_BYTES)
    throw new Error(
      `It has ${png.length} bytes; ${MOST_BYTES} are allowed. ` +
        'Fewer LEVELS in src/share/picture/coverage.ts make it smaller.',
    );
  keepPicture(words, cache, png);
  return png;
}

function newCode(address: string, cache: string): string {
  const svg = qrCode(address);
  keepCode(address, cache, svg);
  return svg;
}

/**
 * Write a part, and draw what is not kept of it.
 *
 * @returns whether its picture had to be drawn
 * @throws when one cannot be drawn or is too large; the message names the article or section
 */
export function writePart(part: DrawnPart, { directory, cache }: Folders): boolean {
  const words = wordsOf(part);
  const kept = keptPicture(words, cache);
  const png = kept ?? named('share picture', part, () => newPicture(words, cache));
  write(part.picture, directory, png);
  const svg =
    keptCode(part.address, cache) ?? named('QR code', part, () => newCode(part.address, cache));
  write(part.qr, directory, svg);
  return kept === undefined;
}
