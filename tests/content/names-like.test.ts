/** A name that is not there: the one that was meant, or those that come near. */
import { expect, test } from 'vitest';
import { namesLike } from '../../src/model/reading/closest.ts';
import { didYouMean } from '../../src/model/reading/shape.ts';
import { reportOf } from './fixture-site.ts';

const many = Array.from({ length: 20 }, (_, at) => `chair/sit-${at}`);

test('the one that was meant, and no other', () => {
  expect(didYouMean('chair/sit-3x', many, 'Look.')).toBe('Did you mean "chair/sit-3"?');
});

test('all where they are few', () => {
  expect(didYouMean('nothing', ['heat/wrap', 'cold/pack'], 'Look.')).toBe(
    'Look. There are: heat/wrap, cold/pack.',
  );
  expect(namesLike('nothing', [])).toBe('');
});

test('of many those that share a word, the most words first', () => {
  const said = namesLike('warm/bottle-wrapped', ['heat/bottle', ...many, 'heat/bottle-wrapped']);
  expect(said).toBe('Like it are: heat/bottle-wrapped, heat/bottle.');
  expect(namesLike('warm/bottle', many)).toBe('');
});

test('of the panels in the message for one that is not there', () => {
  const said = reportOf([
    'content/causes/strain.mdx',
    '- Keep moving.',
    '- <Panel id="x/none" /> Keep moving.',
  ]);
  expect(said).toContain('There is no panel "x/none"');
  expect(said).toContain('There are: pack/wrapped');
});
