/** Every kind of file in the built site is one that servers are told the type of. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';
import { NOT_SERVED } from '../../src/hosts/recipe.ts';

test('src/hosts/media-types.ts has a line for it', () => {
  const unknown = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ name }) => `/${name}`)
    .filter((path) => !NOT_SERVED.includes(path) && mediaTypeOf(path) === undefined);
  expect([...new Set(unknown)]).toEqual([]);
});
