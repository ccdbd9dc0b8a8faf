/** What a source is called, and which come first. */
import { expect, test } from 'vitest';
import {
  hostOf,
  kindOfSource,
  strongestFirst,
  type KnownHosts,
} from '../../src/model/derived/source-kinds.ts';
import type { Reference } from '../../src/model/schema/reference.ts';

const hosts: KnownHosts = new Map([
  ['nhs.uk', { kind: 'official', who: 'NHS' }],
  ['beta.nhs.uk', { kind: 'no-link', who: 'A trial' }],
]);
/** A source of a kind; its title tells it from others. */
const source = (kind: Reference['kind'], rest: Partial<Reference> = {}): Reference => ({
  id: 'a-source' as Reference['id'],
  type: 'webpage',
  title: kind,
  URL: 'https://example.org/',
  seenAt: 'https://example.org/',
  support: 'excerpt',
  kind,
  tier: 'primary',
  note: 'What it supports.',
  ...rest,
});
const called = (...of: Parameters<typeof source>) => kindOfSource(source(...of), hosts);

test('the longest name that fits says whose a host is', () => {
  expect(hostOf('https://www.uclh.nhs.uk/page', hosts)?.who).toBe('NHS');
  expect(hostOf('https://beta.nhs.uk./page', hosts)?.who).toBe('A trial');
  expect(hostOf('https://notnhs.uk/', hosts)).toBeUndefined();
});

test('a page for patients is official on the host of a health service, and only there', () => {
  const URL = 'https://www.uclh.nhs.uk/page';
  expect(called('patient-page', { URL })).toBe('Official page');
  expect(called('patient-page')).toBe('Page for patients');
  expect(called('patient-page', { URL, copy: true })).toBe('Copy of a page');
  expect(called('patient-page', { URL, tier: 'secondary' })).toBe('Copy of a page');
  expect(called('rct', { URL })).toBe('Trial');
});

test('what only retells or copies is called so', () => {
  expect(called('guideline')).toBe('Guideline');
  expect(called('guideline', { tier: 'secondary' })).toBe('Summary of a guideline');
  expect(called('guideline', { copy: true })).toBe('Guideline, a copy');
  expect(called('other', { tier: 'secondary' })).toBe('News or summary');
  expect(called('abstract')).toBe('Conference abstract');
});

test('what weighs more comes first, second-hand last, equals as they were', () => {
  const official = source('patient-page', { title: 'official', URL: 'https://www.nhs.uk/' });
  const second = source('guideline', { title: 'summary', tier: 'secondary' });
  const listed = [source('other'), second, source('patient-page'), official, source('rct')];
  const twins = [
    source('systematic-review', { title: 'b' }),
    source('systematic-review', { title: 'a' }),
  ];
  expect(
    strongestFirst([...listed, ...twins, source('guideline')], hosts).map(({ title }) => title),
  ).toEqual(['guideline', 'b', 'a', 'rct', 'official', 'patient-page', 'other', 'summary']);
});
