/** Writes a share picture for every article and section beside the finished pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PictureWords } from '../share/picture/draw-picture.ts';
import { pictureFor } from '../share/picture/picture-cache.ts';
import { pictureAddress } from '../share/parts/addresses.ts';
import { readSectionsFile, type SharedPart } from '../share/parts/sections-file.ts';

/** Most bytes a picture may have, so that a preview comes at once on a slow connection. */
const MOST_BYTES = 60_000;

/** One may be laid out while another is compressed. On two busy cores it was no faster than one. */
const AT_ONCE = 2;

const wordsOf = (part: SharedPart): PictureWords => ({
  title: part.title,
  articleTitle: part.articleTitle,
  sentence: part.excerpt,
  aspect: part.aspect,
  careLevel: part.careLevel,
  careWord: part.careWord,
  getHelpNow: part.getHelpNow,
});

/** Every part with the path of its picture; what moved keeps one, for pages that show it still. */
async function partsOf(directory: URL): Promise<SharedPart[]> {
  const text = await readFile(new URL('sections.json', directory), 'utf8').catch(() => {
    throw new Error(
      'The share pictures need sections.json in the built site, and it is not there. ' +
        'A page of the site must write it.',
    );
  });
  const { articles, sections, moved } = readSectionsFile(text);
  const parts = [...articles, ...sections];
  const byId = new Map(parts.map((part) => [part.id, part]));
  const former = moved.flatMap(({ id, to }) => {
    const part = byId.get(to);
    return part ? [{ ...part, picture: pictureAddress(id) }] : [];
  });
  return [...parts, ...former];
}

/** @returns whether the picture had to be drawn */
async function writePicture(part: SharedPart, directory: URL, folder: string): Promise<boolean> {
  const { png, drawn } = await pictureFor(wordsOf(part), folder).catch((cause: unknown) => {
    throw new Error(`The share picture of ${part.id} cannot be drawn.`, { cause });
  });
  if (png.length > MOST_BYTES)
    throw new Error(
      `The share picture of ${part.id} has ${png.length} bytes; ${MOST_BYTES} are allowed. ` +
        'Fewer colours in src/share/picture/draw-picture.ts make it smaller.',
    );
  const file = new URL(`.${new URL(part.picture).pathname}`, directory);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, png);
  return drawn;
}

/**
 * Write the share pictures of a built site, each at the path of its address.
 *
 * @param directory folder of the built site, which holds sections.json; ends in a slash
 * @param cache folder where pictures are kept between builds
 * @returns number of pictures, and how many of them had to be drawn
 * @throws when sections.json is missing or of another version, or a picture cannot be drawn or is
 * too large; the message names the article or section
 */
export async function writeSharePictures(
  directory: URL,
  cache: URL,
): Promise<{ pictures: number; drawn: number }> {
  const parts = await partsOf(directory);
  const folder = fileURLToPath(cache);
  const waiting = parts.values();
  let drawn = 0;
  const work = async () => {
    for (const part of waiting) if (await writePicture(part, directory, folder)) drawn += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { pictures: parts.length, drawn };
}

/** Astro integration: writes the share pictures once the pages are written. */
export function sharePictures(): AstroIntegration {
  let cache: URL;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('share-pictures/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { pictures, drawn } = await writeSharePictures(dir, cache);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${pictures} share pictures, ${drawn} drawn, ${seconds} s`);
      },
    },
  };
}
