/** What claims say of evidence: words kept for what was tested, and the mistakes an author can make. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf } from './fixture-site.ts';

const claims = 'content/claims.json';

describe('mistakes', () => {
  test('something that "helps" on the word of experts', () => {
    const untested = '"strength": "expert",\n    "direction": "helps"';
    const small = '"strength": "moderate",\n    "direction": "small-benefit"';
    expect(reportOf([claims, small, untested])).toMatchInlineSnapshot(`
      "content/claims.json:8  error  help-untested
          The claim "warmth" has the direction "helps", and only the word of experts for it.
          Mend: Write "direction": "advised". If it was tested, name the test in refs and set its strength."
    `);
    expect(reportOf([claims, small, small.replace('moderate', 'expert')])).toContain(
      'The claim "warmth" has the direction "small-benefit", and only the word of experts',
    );
    expect(reportOf([claims, small, untested.replace('helps', 'advised')])).toBe('');
  });
});

const { content } = readContent('.');

test('every direction and certainty of a claim has its fixed word', () => {
  for (const [id, { data }] of content.claims)
    for (const name of [data.direction, data.strength])
      expect(name === undefined || content.evidenceWords.has(name), `${id}: ${name}`).toBe(true);
});
