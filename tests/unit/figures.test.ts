/** The figures of exercises are what their poses draw. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawAll } from '../../src/commands/draw-figures.ts';
import { readContent } from '../../src/model/reading/read-content.ts';

test('every drawing in public/figures is the one its pose draws (npm run figures)', () => {
  const drawn = drawAll(readFileSync('content/poses.yaml', 'utf8'));
  expect(drawn.length).toBeGreaterThan(10);
  for (const [name, svg] of drawn) {
    expect(readFileSync(`public/figures/${name}.svg`, 'utf8'), name).toBe(svg);
  }
});

test('figures fetch nothing, run nothing and paint their own paper', () => {
  for (const [name, svg] of drawAll(readFileSync('content/poses.yaml', 'utf8'))) {
    expect(svg, name).not.toMatch(/<script|<image|href="[^#]|url\(/);
    expect(svg, name).toContain('prefers-color-scheme:dark');
    expect(svg, name).toContain('class="paper"');
  }
});

test('a panel is described at the size at which it is drawn, and none is drawn for nothing', () => {
  const drawn = new Map(drawAll(readFileSync('content/poses.yaml', 'utf8')));
  const told = [...readContent('.').content.figures].flatMap(([figure, { data }]) =>
    data.panels.map(({ name, width, height }) => ({
      path: `panels/${figure}-${name}`,
      width,
      height,
    })),
  );
  expect(told.map(({ path }) => path).sort()).toEqual(
    [...drawn.keys()].filter((name) => name.startsWith('panels/')).sort(),
  );
  for (const { path, width, height } of told)
    expect(drawn.get(path), path).toContain(`width="${width}" height="${height}"`);
});
