/** Where old links are brought, and the notes that wait for them there. */
import { expect, test } from 'vitest';
import type { Registered } from '../../src/model/schema/section-register.ts';
import { landingNotes, leavers, movedPages, movesOf } from '../../src/register/moves.ts';

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
      'causes/new#dissolved': '/remedies/r/#from-causes-new-dissolved',
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
  expect(movedPages(register)[0]).toMatchObject({ whole: false, sections: { length: 3 } });
});

test('two parts with one old id do not share a note, whenever they lived', () => {
  const merged = new Map([
    entry('causes/a', 'causes/c'),
    entry('causes/a#proof', 'causes/c#evidence'),
    entry('causes/b', 'causes/c'),
    entry('causes/b#proof', 'causes/c#evidence'),
    entry('causes/c'),
    entry('causes/c#evidence'),
    entry('causes/c#proof', 'causes/c#evidence'),
  ]);
  const ids = landingNotes(merged, 'causes/c#evidence').map(({ id }) => id);
  expect(ids).toEqual(['from-causes-a-proof', 'from-causes-b-proof', 'proof']);
  // A redirect would keep the fragment #proof and lead to the wrong note.
  expect(movedPages(merged).map(({ whole }) => whole)).toEqual([false, false]);
});

test('a page whose sections all went with it moved as a whole', () => {
  const whole = new Map([
    entry('causes/old', 'causes/new'),
    entry('causes/old#kept'),
    entry('causes/new'),
    entry('causes/new#kept'),
  ]);
  expect(movedPages(whole)[0]?.whole).toBe(true);
  const parted = new Map([
    ...whole,
    entry('causes/old#gone', 'help/h#s'),
    entry('help/h'),
    entry('help/h#s'),
  ]);
  expect(movedPages(parted)[0]?.whole).toBe(false);
});

test('what is no section of its own any more leaves a note at the top of the page', () => {
  expect(landingNotes(register, 'remedies/r').map(({ id }) => id)).toEqual([
    'from-causes-new-dissolved',
  ]);
});
