/** What was worked out is worked out again only when what it comes from is another. */
import { expect, test } from 'vitest';
import {
  oncePer,
  oncePerList,
  oncePerPair,
  oncePerText,
} from '../../src/model/derived/once-per.ts';

/** A function that counts how often it was asked. */
function counting<Of extends unknown[], Value>(make: (...of: Of) => Value) {
  let times = 0;
  const counted = (...of: Of) => {
    times += 1;
    return make(...of);
  };
  return { counted, times: () => times };
}

test('an object is asked about once, and another that looks like it again', () => {
  const { counted, times } = counting((of: { text: string }) => of.text.length);
  const length = oncePer(counted);
  const page = { text: 'sore' };
  expect([length(page), length(page), length({ ...page })]).toEqual([4, 4, 4]);
  expect(times()).toBe(2);
});

test('two objects: either of them may be another', () => {
  const { counted, times } = counting((a: { n: number }, b: { n: number }) => a.n + b.n);
  const sum = oncePerPair(counted);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([sum(one, two), sum(one, two), sum(two, one), sum(one, { n: 5 })]).toEqual([3, 3, 3, 6]);
  expect(times()).toBe(3);
});

test('a text is known by its letters', () => {
  const { counted, times } = counting((text: string) => text.toUpperCase());
  const loud = oncePerText(counted);
  expect([loud('back'), loud(['ba', 'ck'].join('')), loud('neck')]).toEqual([
    'BACK',
    'BACK',
    'NECK',
  ]);
  expect(times()).toBe(2);
});

test('a list is known by what stands in it; the first and the last are kept', () => {
  const { counted, times } = counting((items: readonly object[]) => items.length);
  const count = oncePerList(counted);
  const [a, b, c] = [{}, {}, {}];
  expect([count([a, b]), count([a, b]), count([a, c]), count([a, b, c])]).toEqual([2, 2, 2, 3]);
  expect(times()).toBe(3);
  expect([count([a, b]), count([a, b, c])]).toEqual([2, 3]);
  expect(times()).toBe(3);
  count([a, c]);
  expect(times()).toBe(4);
});
