/** Slips of somebody who writes here for the first time: the mend is the one that is needed. */
import { expect, test } from 'vitest';
import { closest } from '../../src/model/reading/closest.ts';
import { reportOf } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';

test('a comma between two claims', () => {
  const said = reportOf([strain, '<Cite id="warmth" />', '<Cite id="warmth, warmth" />']);
  expect(said).toContain('Mend: Write blanks between names here, and no commas.');
});

test('a change of the change log that lost a quotation mark', () => {
  const entry =
    'changes:\n  - { date: 2026-01-10, what: Heat: not on bare skin.", adviceChanged: true }\n';
  const said = reportOf([strain, 'written: 2026-01-10\n', `${entry}written: 2026-01-10\n`]);
  expect(said).toContain(`${strain}:10  error  syntax`);
  expect(said).toContain('a quotation mark is missing');
});

test('a heading of examples without its brackets is one fault', () => {
  const said = reportOf(['content/examples/danger.txt', '[numbness]', 'lost-control:']);
  expect(said.match(/example-heading/g)).toHaveLength(1);
  expect(said).toContain('write it in square brackets: [lost-control].');
});

test('a name of which a word was left out', () => {
  const names = ['sport-exercise', 'heat-plus-exercise', 'heat-wrap'];
  expect(closest('heat-exercise', names)).toBe('heat-plus-exercise');
  expect(closest('heat-wrep', names)).toBe('heat-wrap');
});
