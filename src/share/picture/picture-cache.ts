/** Keeps drawn share pictures between builds, by what they say and how they are drawn. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture, type PictureWords } from './draw-picture.ts';
import { drawingVersion } from './drawing-version.ts';

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

/** The chunk every whole PNG ends with (PNG specification, section 11.2.5), with its checksum. */
const END = Buffer.from('0000000049454e44ae426082', 'hex');

async function kept(file: string): Promise<Buffer | undefined> {
  try {
    const png = await readFile(file);
    return png.subarray(-END.length).equals(END) ? png : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Under its name there is either nothing or a whole picture, whenever a build is interrupted. */
async function keep(file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, png);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * A share picture: the kept one, or a new one that is kept from now on.
 *
 * @param folder where pictures are kept; made when it is not there
 * @returns a PNG file, and whether it had to be drawn
 * @throws when the picture cannot be drawn (see {@link drawPicture}) or the folder not be written
 */
export async function pictureFor(
  words: PictureWords,
  folder: string,
): Promise<{ png: Buffer; drawn: boolean }> {
  const file = join(folder, pictureFile(words));
  const before = await kept(file);
  if (before) return { png: before, drawn: false };
  const png = await drawPicture(words);
  await mkdir(folder, { recursive: true });
  await keep(file, png);
  return { png, drawn: true };
}
