/** The register of published sections: what the command writes, and where an old id leads. */
import { expect, test } from 'vitest';
import { destinationOf } from '../../src/register/forwarding.ts';
import { brought, readEntries, registerText } from '../../src/register/register.ts';

const page = {
  id: 'causes/x',
  title: 'X',
  written: '2026-01-01',
  sections: [
    { id: 'b', title: 'B' },
    { id: 'a', title: 'A' },
  ],
};

test('a new page is as old as it was written, a new section of a known page is of today', () => {
  const first = brought(new Map(), [page], '2026-02-02');
  expect(first.map(({ id, since }) => [id, since])).toEqual([
    ['causes/x', '2026-01-01'],
    ['causes/x#a', '2026-01-01'],
    ['causes/x#b', '2026-01-01'],
  ]);
  const more = { ...page, sections: [...page.sections, { id: 'c', title: 'C' }] };
  const second = brought(new Map(first.map((entry) => [entry.id, entry])), [more], '2026-03-03');
  expect(second.at(-1)).toEqual({ id: 'causes/x#c', title: 'C', since: '2026-03-03' });
});

test('nothing is taken out, titles follow the page, and a second run changes nothing', () => {
  const first = brought(new Map(), [page], '2026-02-02');
  const changed = { ...page, sections: [{ id: 'a', title: 'A new title' }] };
  const text = registerText(brought(readEntries(registerText(first)), [changed], '2026-03-03'));
  expect(text).toBe(
    `[
{"id":"causes/x","title":"X","since":"2026-01-01"},
{"id":"causes/x#a","title":"A new title","since":"2026-01-01"},
{"id":"causes/x#b","title":"B","since":"2026-01-01"}
]
`,
  );
  expect(registerText(brought(readEntries(text), [changed], '2026-04-04'))).toBe(text);
});

test('a merge that left both sides is mended by reading it', () => {
  const conflict = `[
{"id":"causes/x","title":"X","since":"2026-01-01"},
<<<<<<< ours
{"id":"causes/x#a","title":"A","since":"2026-01-02"}
=======
{"id":"causes/x#a","title":"A","since":"2026-01-01"},
{"id":"causes/x#b","title":"B","since":"2026-01-01","movedTo":"causes/x#a","why":"One part."}
>>>>>>> theirs
]`;
  expect(JSON.parse(registerText([...readEntries(conflict).values()]))).toEqual([
    { id: 'causes/x', title: 'X', since: '2026-01-01' },
    { id: 'causes/x#a', title: 'A', since: '2026-01-01' },
    { id: 'causes/x#b', title: 'B', since: '2026-01-01', movedTo: 'causes/x#a', why: 'One part.' },
  ]);
});

test('entries that somebody spread over several lines are read as well, or refused', () => {
  const spread = JSON.stringify([{ id: 'causes/x', title: 'X', since: '2026-01-01' }], null, 2);
  expect(readEntries(spread).size).toBe(1);
  expect(() => readEntries(`<<<<<<< ours\n${spread}`)).toThrow('settle its merge by hand');
});

test('an old id leads to where its words are now', () => {
  const live = new Set(['causes/new', 'causes/new#same', 'causes/new#other']);
  const register = new Map([
    ['causes/old', { movedTo: 'causes/middle' }],
    ['causes/middle', { movedTo: 'causes/new' }],
    ['causes/old#went', { movedTo: 'causes/new#other' }],
    ['causes/new#round', { movedTo: 'causes/new#about' }],
    ['causes/new#about', { movedTo: 'causes/new#round' }],
  ]);
  const to = (id: string) => destinationOf(id, register, (other) => live.has(other));
  expect(to('causes/new#same')).toBe('causes/new#same');
  expect(to('causes/old')).toBe('causes/new');
  expect(to('causes/old#same')).toBe('causes/new#same');
  expect(to('causes/old#went')).toBe('causes/new#other');
  expect(to('causes/old#gone')).toBeUndefined();
  expect(to('causes/new#round')).toBeUndefined();
});
