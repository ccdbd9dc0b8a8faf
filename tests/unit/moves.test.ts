/** Where old links are brought, and the notes that wait for them there. */
import { expect, test } from 'vitest';
import type { Registered } from '../../src/model/schema/section-register.ts';
import { landingNotes, leavers, movedPages, movesOf } from '../../src/share/moved/moves.ts';

const entry = (id: string, movedTo?: string): [string, Registered] => [
  id,
  {
    id,
    title: id.toUpperCase(),
    since: '2026-01-01',
    ...(movedTo && { movedTo, why: 'It moved.' }),
  },
];

const register = new Map([
  entry('causes/old', 'causes/new'),
  entry('causes/old#kept'),
  entry('causes/old#renamed', 'causes/new#other'),
  entry('causes/old#other', 'causes/new#kept'),
  entry('causes/new'),
  entry('causes/new#kept'),
  entry('causes/new#other'),
  entry('causes/new#within', 'causes/new#kept'),
  entry('causes/new#away', 'remedies/r#s'),
  entry('causes/new#dissolved', 'remedies/r'),
  entry('remedies/r'),
  entry('remedies/r#s'),
]);

test('an old link is brought to a note above the new place, or to the place itself', () => {
  expect(Object.fromEntries(movesOf(register).map(({ from, landing }) => [from, landing]))).toEqual(
    {
      'causes/old': '/causes/new/',
      // The page moved as a whole: the host keeps the fragment, and the section has the same id.
      'causes/old#kept': '/causes/new/#kept',
      'causes/old#renamed': '/causes/new/#renamed',
      // The old id is taken by another section on the new page.
      'causes/old#other': '/causes/new/#from-causes-old-other',
      'causes/new#within': '/causes/new/#within',
      'causes/new#away': '/remedies/r/#from-causes-new-away',
      'causes/new#dissolved': '/remedies/r/',
    },
  );
});

test('the notes above a section say where it came from', () => {
  expect(landingNotes(register, 'causes/new#kept')).toEqual([
    { id: 'from-causes-old-other', fromPage: 'CAUSES/OLD' },
    { id: 'within', fromPage: undefined },
  ]);
  expect(landingNotes(register, 'remedies/r#s')).toEqual([
    { id: 'from-causes-new-away', fromPage: 'CAUSES/NEW' },
  ]);
});

test('a page knows what left it, and a moved page what it had', () => {
  expect(leavers(register, 'causes/new').map(({ from }) => from)).toEqual([
    'causes/new#away',
    'causes/new#dissolved',
  ]);
  expect(movedPages(register)).toHaveLength(1);
  expect(movedPages(register)[0]?.sections).toHaveLength(3);
});
