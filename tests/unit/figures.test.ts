/** The figures of exercises are what their poses draw. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawAll } from '../../src/figures/drawing.ts';
import { lookOf } from '../../src/figures/people.ts';
import { strangeNames } from '../../src/figures/pose-names.ts';
import { readPoses } from '../../src/figures/read-poses.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';

/** Most bytes of a panel, compressed. */
const PANEL = 3_300;
/** As strong as on the wire; a small window is enough for a small file, and quicker. */
const SMALL = { params: { [constants.BROTLI_PARAM_LGWIN]: 16 } };

const drawings = drawAll(readPoses());

test('every drawing in public/figures is the one its pose draws (npm run figures)', () => {
  expect(drawings.length).toBeGreaterThan(10);
  expect(readdirSync('public/figures/panels').map((file) => `panels/${file}`)).toEqual(
    drawings.flatMap(([name]) => (name.startsWith('panels/') ? [`${name}.svg`] : [])).toSorted(),
  );
  for (const [name, svg] of drawings) {
    expect(readFileSync(`public/figures/${name}.svg`, 'utf8'), name).toBe(svg);
  }
});

test('figures fetch nothing, run nothing and paint their own paper', () => {
  for (const [name, svg] of drawings) {
    expect(svg, name).not.toMatch(/<script|<image|href="[^#]|url\(/);
    expect(svg, name).toContain('prefers-color-scheme:dark');
    expect(svg, name).toContain('class="paper"');
  }
});

test('a panel is described at the size at which it is drawn, and none is drawn for nothing', () => {
  const drawn = new Map(drawings);
  const told = [...readContent(filesOnDisk('.')).content.figures].flatMap(([figure, { data }]) =>
    data.panels.map(({ name, width, height }) => ({
      path: `panels/${figure}-${name}`,
      width,
      height,
    })),
  );
  expect(told.map(({ path }) => path).toSorted()).toEqual(
    [...drawn.keys()].filter((name) => name.startsWith('panels/')).toSorted(),
  );
  for (const { path, width, height } of told)
    expect(drawn.get(path), path).toContain(`width="${width}" height="${height}"`);
});

test('every panel is light: what a phone loads beside a step', () => {
  const sizes = drawings
    .filter(([name]) => name.startsWith('panels/'))
    .map(([name, svg]) => ({ name, bytes: brotliCompressSync(svg, SMALL).length }));
  for (const { name, bytes } of sizes) expect(bytes, name).toBeLessThanOrEqual(PANEL);
});

test('a panel has no words in it', () => {
  for (const [name, svg] of drawings)
    if (name.startsWith('panels/')) expect(svg, name).not.toContain('<text');
});

test('skin and hair do not follow the theme, and every person named is known', () => {
  const [, svg = ''] = drawAll({
    test: {
      size: 1,
      who: 'older',
      panels: [
        {
          name: 'one',
          view: [0, 0, 10, 10],
          draw: [{ person: { face: 1, hip: [0, 200], neck: [0, 0] } }],
        },
      ],
    },
  })[0] ?? [''];
  const [byLight = '', inTheDark = ''] = svg.split('@media (prefers-color-scheme:dark)');
  expect(byLight).toContain('.tan{--skin:');
  expect(byLight).toContain('.grey{--hair:');
  expect(inTheDark).not.toMatch(/--(skin|hair):/);
  expect(() => lookOf('nobody')).toThrow(/nobody is called "nobody". Choose one of: adult/);
});

test('a name that a pose cannot have is told, with its place', () => {
  const person = { face: 1, hip: [0, 9], neck: [0, 0], leg: { too: [0, 0] } } as never;
  const figure = {
    size: 1,
    panels: [{ name: 'lean', draw: [{ person }, { pilow: [0] } as never] }],
  };
  expect(strangeNames('standing', figure).map((told) => told.split('. ')[0])).toEqual([
    'standing, panel lean: there is no "too" in a limb',
    'standing, panel lean: there is no "pilow" in an item',
  ]);
});
