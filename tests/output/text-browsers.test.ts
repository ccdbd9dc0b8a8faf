/** What programs make of a page that show everything, and run nothing. */
import { expect, test } from 'vitest';
import { pages } from './site.ts';

test('what the search keeps for later is announced as no result, where templates are shown', () => {
  const search = pages.find(({ address }) => address === '/search/');
  const [first, ...others] = search?.document.querySelectorAll('template') ?? [];
  expect(first?.text).toContain('What follows is no result.');
  expect(others.length).toBeGreaterThan(20);
});
