/** No danger sign vanishes or asks for less, even where the ledger was brought along. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reportOf, siteWith, type Mistake } from './fixture-site.ts';

const signs = 'content/danger-signs/nerves.yaml';
const register = 'content/published-signs.json';
const line = '{"id":"numbness","action":"emergency-department","lines":1,';
const another =
  '{"id":"foot","action":"today","lines":2,"short":"a weak foot","since":"2026-01-01"';

test('a sign that is gone', () => {
  const published: Mistake = [register, line, `${another}},\n${line}`];
  expect(reportOf(published)).toMatchInlineSnapshot(`
    "content/published-signs.json:3  error  lost-sign
        The danger sign "foot" (a weak foot) was published and is gone.
        Mend: Bring it back in content/danger-signs/. If another sign tells it now, or no source holds it any more, say so on this line: "gone":"…", and tell the reason in "changes" of content/help/emergency-signs.mdx."
  `);
  const why = `${another},"gone":"The sign numbness tells it now."},\n${line}`;
  expect(reportOf([register, line, why])).toBe('');
});

test('a sign that is said to be gone and stands there', () => {
  const said = `${line}"gone":"The sign not-better tells it now.",`;
  expect(reportOf([register, line, said])).toMatchInlineSnapshot(`
    "content/published-signs.json:3  error  sign-not-gone
        The danger sign "numbness" is said to be gone, and stands in content/danger-signs/.
        Mend: Delete "gone" on this line."
  `);
});

test('a sign that asks for less than it did', () => {
  const more = line.replace('emergency-department', 'ambulance').replace('1,', '2,');
  expect(reportOf([register, line, more])).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:2  error  sign-lowered
        The danger sign "numbness" asked for "ambulance" when it was published, and asks for "emergency-department" now.
        Mend: Put it back. If its sources ask for less now: write "action":"emergency-department" on its line of content/published-signs.json, and tell the reason in "changes" of content/help/emergency-signs.mdx.
    content/danger-signs/nerves.yaml:5  error  sign-shortened
        The danger sign "numbness" had 2 lines when it was published, and has 1 now.
        Mend: Put it back. If its sources ask for less now: write "lines":1 on its line of content/published-signs.json, and tell the reason in "changes" of content/help/emergency-signs.mdx."
  `);
});

test('the command raises what a sign asks for', () => {
  const root = siteWith([signs, '  action: emergency-department', '  action: ambulance']);
  execFileSync(process.execPath, [resolve('src/commands/write-register.ts')], { cwd: root });
  const text = readFileSync(join(root, register), 'utf8');
  expect(text).toContain('{"id":"numbness","action":"ambulance","lines":1,');
});

test('a sign that is not registered', () => {
  const other =
    '{"id":"not-better","action":"soon","lines":1,"short":"no better","since":"2026-01-01"}';
  const only: Mistake = [
    register,
    readFileSync(`tests/fixtures/site/${register}`, 'utf8'),
    `[\n${other}\n]\n`,
  ];
  expect(reportOf(only)).toMatchInlineSnapshot(`
    "content/danger-signs/nerves.yaml:1  error  unregistered-sign
        The danger sign "numbness" is not in content/published-signs.json yet.
        Mend: Run "npm run sections" and commit content/published-signs.json with your change."
  `);
});

test('a sign under another name', () => {
  expect(reportOf([signs, 'numbness:', 'numb:'])).toContain(
    'content/danger-signs/nerves.yaml:1  error  renamed-sign',
  );
});
