/** What the build writes for sharing: pictures and QR codes at their addresses, and errors that name the part. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSharePictures } from '../../src/integrations/share-pictures.ts';
import {
  idOfCode,
  pictureAddress,
  placeOf,
  qrAddress,
  sharedAddress,
  siteAddress,
} from '../../src/share/parts/addresses.ts';
import {
  fieldMeanings,
  type SectionsFile,
  type SharedPart,
} from '../../src/share/parts/sections-file.ts';
import { drawPicture } from '../../src/share/picture/draw-picture.ts';
import { qrCode } from '../../src/share/picture/qr-code.ts';

const ids = ['does-it-help', 'how-to-use-it', 'when-not-to'].map(
  (section) => `remedies/heat-and-ice#${section}`,
);

const part = (id: string): SharedPart => ({
  id,
  title: 'Does it help?',
  articleTitle: 'Heat and ice for a back spasm',
  aspect: 'remedy',
  excerpt: 'Heat has the better proof.',
  getHelpNow: 'Get help now if you cannot pee, or go numb between your legs.',
  place: placeOf(id),
  address: sharedAddress(id),
  picture: pictureAddress(id),
  qr: qrAddress(id),
  since: '2026-01-01',
  checked: '2026-01-01',
  changed: '2026-01-01',
});

const former = 'remedies/heat#does-it-help';
const sections: SectionsFile = {
  version: 1,
  fields: fieldMeanings,
  site: {
    id: 'site',
    title: 'Back Spasm Guide',
    excerpt: 'About back spasms.',
    getHelpNow: 'Get help now if you cannot pee.',
    address: siteAddress,
    picture: pictureAddress('site'),
    qr: qrAddress('site'),
  },
  articles: [],
  sections: ids.map(part),
  decks: [],
  situations: [],
  cards: [],
  moved: [{ id: former, to: ids[0] ?? '', landing: '/remedies/heat/' }],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A built site that has nothing but its list of sections. */
function siteWith(file: object): URL {
  const site = mkdtempSync(join(folder, 'site-'));
  writeFileSync(join(site, 'sections.json'), JSON.stringify(file));
  return pathToFileURL(`${site}/`);
}
const newCache = () => pathToFileURL(`${mkdtempSync(join(folder, 'cache-'))}/`);
const at = (site: URL, address: string) => new URL(`.${new URL(address).pathname}`, site);

test('the site and each part have a picture and a code, those that moved at their old addresses too', async () => {
  const [site, cache] = [siteWith(sections), newCache()];
  expect(await writeSharePictures(site, cache)).toMatchObject({ pictures: 5 });
  const { title, articleTitle, excerpt: sentence, aspect, getHelpNow } = part(former);
  const said = { title, articleTitle, sentence, aspect, getHelpNow };
  const drawn = drawPicture({ ...said, careLevel: undefined, careWord: undefined });
  for (const id of [...ids, former]) {
    expect(readFileSync(at(site, pictureAddress(id))), id).toEqual(drawn);
    expect(readFileSync(at(site, qrAddress(id)), 'utf8'), id).toBe(qrCode(sharedAddress(id)));
  }
  // The site as a whole has no aspect, and leads to the home page.
  expect(existsSync(at(site, pictureAddress('site')))).toBe(true);
  expect(readFileSync(at(site, qrAddress('site')), 'utf8')).toBe(qrCode(siteAddress));
  const again = siteWith(sections);
  expect(await writeSharePictures(again, cache)).toEqual({ pictures: 5, drawn: 0 });
  expect(readFileSync(at(again, pictureAddress(former)))).toEqual(drawn);
  expect(readFileSync(at(again, qrAddress(former)), 'utf8')).toBe(qrCode(sharedAddress(former)));
});

test('an error names the part and what is wrong with it', async () => {
  const broken = { ...part(ids[1] ?? ''), excerpt: 'Qigong (氣功) is slow.' };
  const site = siteWith({ ...sections, sections: [part(ids[0] ?? ''), broken] });
  await expect(writeSharePictures(site, newCache())).rejects.toThrow(
    /share picture of remedies\/heat-and-ice#how-to-use-it .*"氣" \(U\+6C23\)/s,
  );
  expect(existsSync(at(site, broken.picture))).toBe(false);
});

test('a site without its list of sections, or with another kind of list, is refused', async () => {
  const empty = pathToFileURL(`${mkdtempSync(join(folder, 'empty-'))}/`);
  await expect(writeSharePictures(empty, newCache())).rejects.toThrow('sections.json');
  const newer = siteWith({ ...sections, version: 2 });
  await expect(writeSharePictures(newer, newCache())).rejects.toThrow('of version 2');
});

test('the path of a code says what it leads to', () => {
  for (const id of [...ids, 'remedies/heat-and-ice'])
    expect(idOfCode(new URL(qrAddress(id)).pathname)).toBe(id);
  for (const path of ['/', '/s/remedies/heat-and-ice/', '/s/qr.svg', '/remedies/x/qr.svg'])
    expect(idOfCode(path)).toBeUndefined();
});
