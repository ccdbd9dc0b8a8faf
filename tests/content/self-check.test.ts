/** The sheets on which somebody scored articles, item by item, hold what they say they hold. */
import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  instruments,
  sheets,
  totalsOf,
  type Instrument,
  type Sheet,
} from '../self-check/scores.ts';

/** Sentences that a reader traced to claims and notes. */
interface Sample {
  seed: string;
  right: number;
  of: number;
  wrong: { article: string; claim: string }[];
}

const lists = instruments();
const names = Object.keys(lists) as Instrument[];
const all = sheets();

test('twelve articles were scored, each of them there', () => {
  expect(all).toHaveLength(12);
  const lost = all.filter(({ article }) => !existsSync(`content/${article}.mdx`));
  expect(lost.map(({ article }) => article)).toEqual([]);
  expect(new Set(all.map(({ article }) => article)).size).toBe(all.length);
});

describe.each(all.map((sheet): [string, Sheet] => [sheet.article, sheet]))('%s', (_, sheet) => {
  test.each(names)('every item of %s has a score and a reason', (name) => {
    expect(Object.keys(sheet[name])).toEqual(Object.keys(lists[name].items));
  });
});

test.each(names)('%s: what we ask of ourselves is met in the mean', (name) => {
  const mean = all.reduce((sum, sheet) => sum + totalsOf(sheet)[name], 0) / all.length;
  expect(mean).toBeGreaterThanOrEqual(lists[name].least);
});

test('a score is a sum, or a share of what applies', () => {
  const why = 'because it is so';
  const sheet: Sheet = {
    article: 'symptoms/sudden-spasm',
    by: 'a reader of tests',
    day: '2026-01-01',
    discern: { 1: [5, why], 2: [2, why] },
    understand: { 1: ['yes', why], 2: ['no', why], 3: ['na', why] },
    act: { 20: ['yes', why], 21: ['yes', why] },
    jama: { 1: ['no', why], 2: ['yes', why] },
  };
  expect(totalsOf(sheet)).toEqual({ discern: 7, understand: 0.5, act: 1, jama: 1 });
});

test('each traced sample counts what it found wrong, on pages and claims that are there', () => {
  const samples = parse(readFileSync('tests/self-check/samples.yaml', 'utf8')) as Sample[];
  expect(samples.length).toBeGreaterThan(3);
  const claims = readFileSync('content/claims.json', 'utf8');
  for (const { seed, right, of, wrong } of samples) {
    expect(right + wrong.length, seed).toBe(of);
    for (const { article, claim } of wrong) {
      expect(existsSync(`content/${article}.mdx`), article).toBe(true);
      expect(claims, claim).toContain(`"id": "${claim}"`);
    }
  }
});
