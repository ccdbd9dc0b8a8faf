/** The house keeps its shape: every folder is a room, the map shows it, no file is a hall. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../eslint.config.js';

/** Lines in the longest source file, and in the one in the middle. */
const LONGEST = 200;
const MEDIAN = 60;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)));
const lines = files.map((file) => ({
  file,
  lines: readFileSync(join('src', file), 'utf8').split('\n').length - 1,
}));

/** Files that Astro and TypeScript want at the root, and those of the site as a whole. */
const atRoot = ['lives-at.ts', 'site.ts', 'content.config.ts', 'env.d.ts'];

describe('the rooms of src/', () => {
  it('has no folder that is no room', () => {
    const inRoom = (file: string) => rooms.some((room) => file.startsWith(`${room}/`));
    const outside = files.filter((file) =>
      dirname(file) === '.' ? !atRoot.includes(file) : !inRoom(file),
    );
    expect(outside).toEqual([]);
  });

  it('has no room without files', () => {
    expect(rooms.filter((room) => !files.some((file) => file.startsWith(room)))).toEqual([]);
  });

  it('is shown whole and in order by the map in the README', () => {
    const map = readFileSync('README.md', 'utf8').split('| Room of `src/`')[1]?.split('\n\n')[0];
    const shown = map
      ?.split('\n')
      .slice(2)
      .flatMap((row) =>
        Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+?)\/?`/g), ([, room]) => room),
      );
    expect(shown).toEqual(rooms);
  });

  it('names the page of all danger signs in one place', () => {
    const naming = files.filter((file) =>
      readFileSync(join('src', file), 'utf8').includes('emergency-signs'),
    );
    expect(naming).toEqual(['model/schema/care-names.ts']);
  });

  it(`has no file of more than ${LONGEST} lines`, () => {
    expect(lines.filter((file) => file.lines > LONGEST)).toEqual([]);
  });

  it(`has files of ${MEDIAN} lines or fewer in the middle`, () => {
    const sorted = lines.map((file) => file.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });
});
