/** What was ever committed to the register is still in it: an entry cannot be deleted unseen. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGISTER } from '../../src/model/schema/section-register.ts';
import { readEntries } from '../../src/register/register.ts';

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64_000_000 });

/** Versions of the register in the history there is; none in a copy without a history. */
function committedVersions(): string[] {
  try {
    return git('log', '--format=%H', '--', REGISTER).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

test('no entry that was ever committed is missing', ({ skip }) => {
  const now = readEntries(readFileSync(REGISTER, 'utf8'));
  expect(now.size).toBeGreaterThan(700);
  const versions = committedVersions();
  if (versions.length === 0) skip('There is no history here to compare with.');
  const lost = versions.flatMap((commit) =>
    [...readEntries(git('show', `${commit}:${REGISTER}`)).values()]
      .filter(({ id, since }) => (now.get(id)?.since ?? '9999') > since)
      .map(({ id }) => `${id} (in ${commit.slice(0, 8)})`),
  );
  expect(lost).toEqual([]);
});
