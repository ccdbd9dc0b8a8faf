/** Filling outlines: whole and half pixels, slopes, holes, and the file that comes of it. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { coverageOf, LEVELS } from '../../src/share/picture/coverage.ts';
import { IndexedImage } from '../../src/share/picture/indexed-image.ts';
import { pillOutline, polygonsOf } from '../../src/share/picture/outlines.ts';

const square = (from: number, to: number) => [from, from, to, from, to, to, from, to];
const reversed = (points: number[]) =>
  Array.from({ length: points.length / 2 }, (_, at) =>
    points.slice(-2 * at - 2).slice(0, 2),
  ).flat();

/** Area of a shape in pixels. */
const areaOf = (polygons: number[][]) =>
  coverageOf(polygons).levels.reduce((sum, level) => sum + level, 0) / LEVELS;

test('a pixel is covered by as much of it as lies inside', () => {
  const { left, top, width, height, levels } = coverageOf([square(1, 3)]);
  expect({ left, top, width, height }).toEqual({ left: 1, top: 1, width: 4, height: 2 });
  expect([...levels]).toEqual([LEVELS, LEVELS, 0, 0, LEVELS, LEVELS, 0, 0]);
  expect(coverageOf([[0, 0, 0.6, 0, 0.6, 1, 0, 1]]).levels[0]).toBe(LEVELS * 0.6);
  expect(areaOf([[-20, 0, 20, 0, 0, 30]])).toBeCloseTo(600, -1);
  expect(coverageOf([]).levels).toHaveLength(0);
});

test('an outline inside another is a hole when it runs the other way round', () => {
  const holed = [square(0, 9), reversed(square(3, 6))];
  expect(areaOf(holed)).toBe(81 - 9);
  expect(areaOf([square(0, 9), square(3, 6)])).toBe(81);
});

test('curves are round', () => {
  expect(areaOf([[...pillOutline(40, 40)]]) / (Math.PI * 20 ** 2)).toBeCloseTo(1, 1);
  const [bow = []] = polygonsOf([
    { type: 'M', x: 0, y: 0 },
    { type: 'Q', x1: 30, y1: 60, x: 60, y: 0 },
    { type: 'Z' },
  ]);
  // A parabola fills two thirds of its box.
  expect(areaOf([[...bow]]) / ((60 * 30 * 2) / 3)).toBeCloseTo(1, 1);
  const cubic = { type: 'C', x1: 0, y1: 0, x2: 0, y2: 0, x: 0, y: 0 } as const;
  expect(() => polygonsOf([cubic])).toThrow('cubic');
});

test('shades lie between a colour and its ground, and the file shows them', async () => {
  const image = new IndexedImage({ width: 4, height: 2 }, '#ffffff');
  image.fill({ x: 0, y: 1, width: 4, height: 1 }, '#00ff00');
  image.stamp(coverageOf([[0, 0, 1.6, 0, 1.6, 1, 0, 1]]), { x: 1, y: 0 }, '#ff0000', '#ffffff');
  const pixels = await sharp(image.toPng()).removeAlpha().raw().toBuffer();
  const colour = (at: number) => pixels.toString('hex', 3 * at, 3 * at + 3);
  expect([0, 1, 2, 3].map(colour)).toEqual(['ffffff', 'ff0000', 'ff6666', 'ffffff']);
  expect([4, 5, 6, 7].map(colour)).toEqual(Array(4).fill('00ff00'));
  const wide = coverageOf([square(0, 3)]);
  expect(() => image.stamp(wide, { x: 2, y: 0 }, '#ff0000', '#ffffff')).toThrow('outside');
});
