/** Keeps drawn share pictures between builds, by what they say and how they are drawn. */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { drawingVersion } from './drawing-version.ts';
import type { PictureWords } from './picture-words.ts';

/**
 * Days that a picture stays without a build that uses it. Builds of other branches and other builds
 * at work share the folder, so that "not used by this one" is no reason to remove a picture; that
 * nobody has asked for it in a week is. At worst it is drawn once more.
 */
const DAYS_UNUSED = 7;

/** What this module calls its files, the unfinished ones as well; it removes no others. */
const OURS = /^[0-9a-f]{64}\.png/;

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
 * @throws when a picture is there and cannot be read
 */
export function keptPicture(words: PictureWords, folder: string): Buffer | undefined {
  const file = join(folder, pictureFile(words));
  try {
    const png = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return png.subarray(-END.length).equals(END) ? png : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Keep a picture. Under its name there is either nothing or a whole picture, whenever a build is
 * interrupted.
 *
 * @param folder where pictures are kept; made when it is not there
 * @throws when the folder cannot be written
 */
export function keepPicture(words: PictureWords, folder: string, png: Uint8Array): void {
  const file = join(folder, pictureFile(words));
  const unfinished = `${file}.${randomUUID()}.part`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Remove the pictures that no build has used for a week.
 *
 * @param folder where pictures are kept; may be missing
 * @param now milliseconds since 1970
 * @returns how many were removed
 */
export function removeUnused(folder: string, now = Date.now()): number {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => OURS.test(name)) : [];
  const unused = names.filter((name) => {
    // Another build may have removed it a moment ago.
    const used = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now;
    return now - used > DAYS_UNUSED * 24 * 60 * 60 * 1000;
  });
  for (const name of unused) rmSync(join(folder, name), { force: true });
  return unused.length;
}
