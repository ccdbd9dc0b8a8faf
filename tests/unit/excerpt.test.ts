/** An excerpt of the full text says where it was cut. */
import { expect, test } from 'vitest';
import { withCuts } from '../../src/search/finding/excerpt.ts';

test.each([
  ['Rest if you <mark>cannot</mark> lie.', 'Rest if you <mark>cannot</mark> lie.'],
  ['when you <mark>cannot</mark> lie.', '… when you <mark>cannot</mark> lie.'],
  ['<mark>pee</mark> that leaks, if it', '… <mark>pee</mark> that leaks, if it …'],
  ['Go by <mark>step</mark>', 'Go by <mark>step</mark> …'],
  ['', ''],
])('%s', (excerpt, shown) => {
  expect(withCuts(excerpt)).toBe(shown);
});
