/** What no disk has is absent, whatever the name: the gate then says so instead of breaking down. */
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';

const { bytes } = filesOnDisk(process.cwd());

test.each([
  ['a file that is not there', 'content/nothing.yaml'],
  ['a folder', 'content'],
  ['a file in a file', 'package.json/inside'],
  ['a name with a null in it, as a damaged ledger has', 'content/emerge\0ncy-numbers.yaml'],
  ['a name that is longer than any', `content/${'x'.repeat(5000)}.yaml`],
])('%s', (_, path) => expect(bytes(path)).toBeUndefined());

test('a file that is there', () => expect(bytes('package.json')?.length).toBeGreaterThan(0));
