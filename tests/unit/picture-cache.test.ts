/** What is kept of share pictures between builds, for how long, and when they are drawn again. */
import { mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modulesBehind, packagesBehind } from '../../src/share/picture/drawing-version.ts';
import { drawPicture } from '../../src/share/picture/draw-picture.ts';
import { removeUnused } from '../../src/output/kept-files.ts';
import { keepPicture, keptPicture, pictureFile } from '../../src/share/picture/picture-cache.ts';
import { words } from './example-picture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-cache-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const folderOf = (name: string) => mkdtempSync(join(folder, `${name}-`));

test('keeps a picture until a word or the drawing changes', () => {
  const kept = folderOf('kept');
  expect(keptPicture(words, kept)).toBeUndefined();
  const png = drawPicture(words);
  keepPicture(words, join(kept, 'new'), png);
  expect(keptPicture(words, join(kept, 'new'))).toEqual(png);
  expect(keptPicture({ ...words, sentence: 'Ice has none.' }, kept)).toBeUndefined();
  expect(pictureFile(words, 'another drawing')).not.toBe(pictureFile(words));
  expect(readdirSync(join(kept, 'new'))).toEqual([pictureFile(words)]);
});

test('takes no unfinished picture', () => {
  const kept = folderOf('unfinished');
  const file = join(kept, pictureFile(words));
  writeFileSync(`${file}.1.part`, drawPicture(words));
  expect(keptPicture(words, kept)).toBeUndefined();
  writeFileSync(file, drawPicture(words).subarray(0, 5000));
  expect(keptPicture(words, kept)).toBeUndefined();
});

test('loses what no build has used for a week, and nothing else', () => {
  const kept = folderOf('week');
  const day = 24 * 60 * 60 * 1000;
  const daysAgo = (days: number) => new Date(Date.now() - days * day);
  const put = (title: string, days: number) => {
    keepPicture({ ...words, title }, kept, drawPicture(words));
    const name = pictureFile({ ...words, title });
    utimesSync(join(kept, name), daysAgo(days), daysAgo(days));
    return name;
  };
  const [recent, used] = [put('Recent', 6), put('Old but used', 400)];
  const [old, interrupted] = [put('Old', 8), put('Interrupted', 8)];
  renameSync(join(kept, interrupted), join(kept, `${interrupted}.1.part`));
  writeFileSync(join(kept, 'notes.txt'), 'Not a picture.');
  utimesSync(join(kept, 'notes.txt'), daysAgo(400), daysAgo(400));
  expect(keptPicture({ ...words, title: 'Old but used' }, kept)).toBeDefined();
  expect(removeUnused(kept)).toBe(2);
  expect(readdirSync(kept).sort()).toEqual([recent, used, 'notes.txt'].sort());
  expect(readdirSync(kept)).not.toContain(old);
  expect(removeUnused(join(kept, 'missing'))).toBe(0);
});

test('knows all code that draws', () => {
  const modules = modulesBehind(
    new URL('../../src/share/picture/draw-picture.ts', import.meta.url),
  );
  const names = modules.map(({ pathname }) => pathname.replace(/.*\/src\//, ''));
  expect(names.sort()).toEqual([
    'lives-at.ts',
    'model/derived/aspects.ts',
    'model/schema/care-names.ts',
    'share/picture/coverage.ts',
    'share/picture/draw-picture.ts',
    'share/picture/fit-words.ts',
    'share/picture/font-files.ts',
    'share/picture/indexed-image.ts',
    'share/picture/indexed-png.ts',
    'share/picture/outlines.ts',
    'share/picture/picture-colours.ts',
    'share/picture/picture-layout.ts',
    'share/picture/picture-text.ts',
    'share/picture/typeface.ts',
    'site.ts',
  ]);
  expect(packagesBehind(modules)).toEqual(['opentype.js']);
});
