/** Keeps drawn share pictures between builds, by what they say and how they are drawn. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { drawingVersion } from './drawing-version.ts';
import { keepFile, keptFile } from '../../output/kept-files.ts';
import type { PictureWords } from './picture-words.ts';

/** The chunk every whole PNG ends with (PNG specification, section 11.2.5), with its checksum. */
const END = Buffer.from('0000000049454e44ae426082', 'hex');

const version = drawingVersion();

/**
 * Name of the file that holds a picture: a hash of everything that determines it.
 *
 * @param drawing version of the drawing; the one at work when left out
 */
export function pictureFile(words: PictureWords, drawing = version): string {
  const { title, articleTitle, sentence, aspect, careLevel, careWord, getHelpNow } = words;
  const said = [title, articleTitle, sentence, aspect, careLevel, careWord, getHelpNow];
  const hash = createHash('sha256').update(JSON.stringify([drawing, ...said]));
  return `${hash.digest('hex')}.png`;
}

/**
 * The kept picture, which counts as used from now on.
 *
 * @param folder where pictures are kept
 * @returns a PNG file; undefined when there is none, or only a part of one
 */
export const keptPicture = (words: PictureWords, folder: string): Buffer | undefined =>
  keptFile(join(folder, pictureFile(words)), END);

/** Keep a picture; the folder is made when it is not there. */
export const keepPicture = (words: PictureWords, folder: string, png: Uint8Array): void =>
  keepFile(join(folder, pictureFile(words)), png);
