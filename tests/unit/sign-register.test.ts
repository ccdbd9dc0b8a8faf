/** The register of danger signs: it only ever asks for more by itself. */
import { expect, test } from 'vitest';
import type { PublishedSign } from '../../src/model/schema/sign-register.ts';
import { broughtSigns, readSigns, signRegisterText } from '../../src/register/sign-register.ts';

const sign = (id: string, more: Partial<PublishedSign> = {}): PublishedSign => ({
  id,
  action: 'today',
  lines: 2,
  short: 'a sign',
  since: '2026-01-01',
  ...more,
});
const known = (...signs: PublishedSign[]) => new Map(signs.map((each) => [each.id, each]));
const now = (action: PublishedSign['action'], lines: number) =>
  new Map([
    ['fever', { action, lines: Array.from({ length: lines }, () => 'you burn'), short: 'a fever' }],
  ]);

test('a new sign is added, with the day', () => {
  expect(broughtSigns(known(), now('today', 1), '2026-02-02')).toEqual([
    sign('fever', { lines: 1, short: 'a fever', since: '2026-02-02' }),
  ]);
});

test('one that asks for more is raised; one that asks for less, or is not there, stays', () => {
  const before = known(sign('fever'), sign('numb'));
  expect(broughtSigns(before, now('ambulance', 3), '2026-02-02')).toEqual([
    sign('fever', { action: 'ambulance', lines: 3, short: 'a fever' }),
    sign('numb'),
  ]);
  expect(broughtSigns(before, now('soon', 1), '2026-02-02')).toEqual([
    sign('fever', { short: 'a fever' }),
    sign('numb'),
  ]);
});

test('its text is read again, a sign a line', () => {
  const signs = [sign('fever', { gone: 'The sign "numb" tells it now.' }), sign('numb')];
  const text = signRegisterText(signs);
  expect(text.split('\n')).toHaveLength(5);
  expect([...readSigns(text).values()]).toEqual(signs);
  expect(readSigns('').size).toBe(0);
});

test('after a merge both sides count, and of one sign the line that asks for more', () => {
  const line = (each: PublishedSign) => JSON.stringify(each);
  const merged = [
    '[',
    '<<<<<<< ours',
    `${line(sign('fever', { action: 'ambulance' }))},`,
    `${line(sign('numb', { lines: 3 }))},`,
    '=======',
    `${line(sign('fever'))},`,
    `${line(sign('numb'))},`,
    line(sign('weak')),
    '>>>>>>> theirs',
    ']',
  ].join('\n');
  expect([...readSigns(merged).values()]).toEqual([
    sign('fever', { action: 'ambulance' }),
    sign('numb', { lines: 3 }),
    sign('weak'),
  ]);
});
