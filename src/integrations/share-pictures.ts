/** Writes a share picture and a QR code for the site and every part of it beside the finished pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { idOfCode, sharedAddress } from '../share/parts/addresses.ts';
import { builtParts } from '../share/parts/built-parts.ts';
import { drawParts } from '../share/picture/draw-parts.ts';
import { removeUnused } from '../output/kept-files.ts';
import { qrCode } from '../share/picture/qr-code.ts';

/**
 * Write the share pictures and QR codes of a built site, each at the path of its address.
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
  const parts = await builtParts(directory);
  const drawn = await drawParts(parts, directory, fileURLToPath(cache));
  return { pictures: parts.length, drawn };
}

/**
 * Astro integration: draws for sharing once the pages are written. In dev, the QR code of the share
 * sheet is drawn when it is asked for.
 */
export function sharePictures(): AstroIntegration {
  let cache: URL;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('share-pictures/', config.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const id = idOfCode(request.url ?? '');
          if (id === undefined) next();
          else response.setHeader('Content-Type', 'image/svg+xml').end(qrCode(sharedAddress(id)));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pictures, drawn } = await writeSharePictures(dir, cache);
        removeUnused(fileURLToPath(cache));
        logger.info(
          `${pictures} share pictures, ${drawn} of them drawn anew, and as many QR codes`,
        );
      },
    },
  };
}
