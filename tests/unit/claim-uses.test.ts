import { expect, test } from 'vitest';
import { unused, usersByClaim } from '../../src/model/derived/claim-uses.ts';

const users = [
  { id: 'causes/a', claims: ['c1', 'c2', 'c1'] },
  { id: 'causes/b', claims: ['c1'] },
];

test('an article counts once for a claim, however often it uses it', () => {
  const found = usersByClaim(users);
  expect(found.get('c1')?.map(({ id }) => id)).toEqual(['causes/a', 'causes/b']);
  expect(found.get('c2')?.map(({ id }) => id)).toEqual(['causes/a']);
});

test('what nobody uses is named: claims, and references of such claims alone', () => {
  const claims = new Map([
    ['c1', { refs: ['r1'] }],
    ['c3', { refs: ['r1', 'r2'] }],
  ]);
  expect(unused(claims, ['r1', 'r2', 'r3'], users)).toEqual({
    claims: ['c3'],
    references: ['r2', 'r3'],
  });
});
