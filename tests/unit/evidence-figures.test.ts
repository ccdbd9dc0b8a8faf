/** Numbers of claims as pictures: which numbers a text tells, and the shapes drawn from them. */
import { expect, test } from 'vitest';
import { dots, squares } from '../../src/components/evidence/figure-shapes.ts';
import { numbersTold } from '../../src/model/derived/numbers-told.ts';

test('numbers are told in figures, in words, as parts and as percentages', () => {
  const told = (text: string) => [...numbersTold(text)].sort((a, b) => a - b);
  expect(told('11 of 1,172 people (about 1 in 100)')).toEqual([1, 11, 100, 1172]);
  expect(told('about two in three people')).toEqual([2, 3]);
  expect(told('72% had recovered')).toEqual([72, 100]);
  expect(told('27.1% of people')).toEqual([27.1, 100]);
  expect(told('half of them, a quarter, two thirds')).toEqual([1, 2, 3, 4]);
  expect(told('in six weeks, after twenty')).toEqual([6, 20]);
  expect(told('Nobody has tested it.')).toEqual([]);
});

/** Where the dots of a path stand. */
const places = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)\.1/g)].flatMap(([, x, y, along]) =>
    Array.from({ length: Number(along) / 10 + 1 }, (_, at) => `${Number(x) + at * 10},${y}`),
  );

test('as many dots as people, each at a place of its own', () => {
  for (const [marked, all] of [
    [72, 100],
    [2, 3],
    [1, 13],
    [10, 10],
    [0, 100],
    [96, 100],
  ] as const) {
    const shape = dots(marked, all);
    expect(places(shape.marked), `${marked} of ${all}`).toHaveLength(marked);
    expect(new Set([...places(shape.marked), ...places(shape.others)]).size).toBe(all);
  }
  expect(dots(72, 100)).toMatchObject({ width: 100, height: 100 });
  expect(dots(2, 3)).toMatchObject({ width: 30, height: 10 });
});

test('the surer, the more squares; the word of experts has none', () => {
  expect((['strong', 'moderate', 'low', 'very-low', 'expert'] as const).map(squares)).toEqual([
    4, 3, 2, 1, 0,
  ]);
});
