/** A medical word keeps its brackets and its punctuation on its line. */
import { expect, test } from 'vitest';
import { keepTogether } from '../../src/integrations/keep-together.ts';

const term =
  '<span class="term">a strain<button type="button" popovertarget="term-strain" aria-label="Strain: what it means"></button></span>';

test.each([
  [`muscle (${term}) is`, `muscle <span class="kept">(${term})</span> is`],
  [`rare (${term}, or`, `rare <span class="kept">(${term},</span> or`],
  [`called ${term}.<sup>1</sup>`, `called <span class="kept">${term}.</span><sup>1</sup>`],
])('with punctuation: %s', (from, to) => {
  expect(keepTogether(from)).toBe(to);
});

test.each([`a ${term} or`, 'a (<span class="kept">x</span>) b'])('as it is: %s', (html) => {
  expect(keepTogether(html)).toBe(html);
});
