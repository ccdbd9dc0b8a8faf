/** What a built site has to share, for those who draw for it. */
import { readFile } from 'node:fs/promises';
import { pictureAddress, publicAddress, qrAddress, sharedAddress } from './addresses.ts';
import { readSectionsFile, type DrawnPart } from './sections-file.ts';

/**
 * Every part of a built site, and the site as a whole. What moved is there under its old addresses too, because pages that
 * were shared before show them still.
 *
 * @param directory folder of the built site, which holds sections.json; ends in a slash
 * @throws when sections.json is missing or of another version
 */
export async function builtParts(directory: URL): Promise<DrawnPart[]> {
  const text = await readFile(new URL('sections.json', directory), 'utf8').catch(() => {
    throw new Error(
      'The share pictures need sections.json in the built site, and it is not there. ' +
        'A page of the site must write it.',
    );
  });
  const { site, articles, sections, decks, cards, situations, moved } = readSectionsFile(text);
  const parts = [...articles, ...sections, ...decks, ...cards, ...situations];
  const byId = new Map(parts.map((part) => [part.id, part]));
  const former = moved.flatMap(({ id, to }) => {
    const part = byId.get(to);
    const addresses = {
      address: publicAddress(sharedAddress(id)),
      picture: publicAddress(pictureAddress(id)),
      qr: publicAddress(qrAddress(id)),
    };
    return part ? [{ ...part, ...addresses }] : [];
  });
  return [site, ...parts, ...former];
}
