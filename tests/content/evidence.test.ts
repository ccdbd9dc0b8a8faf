/** What claims say of evidence: words kept for what was tested, numbers as pictures, and the mistakes in them. */
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf, type Mistake } from './fixture-site.ts';

const claims = 'content/claims.json';
const small = '"strength": "moderate",\n    "direction": "small-benefit"';
const settling = '"strength": "low",';

/** The claim "Most spasms are gone after 2 weeks." with a figure. */
const drawn = (figure: object): Mistake => [
  claims,
  settling,
  `"strength": "low",\n    "figure": ${JSON.stringify(figure)},`,
];

describe('mistakes', () => {
  test('something that "helps" on the word of experts', () => {
    const untested = small.replace('moderate', 'expert');
    expect(reportOf([claims, small, untested.replace('small-benefit', 'helps')]))
      .toMatchInlineSnapshot(`
      "content/claims.json:8  error  help-untested
          The claim "warmth" has the direction "helps", and only the word of experts for it.
          Mend: Write "direction": "advised". If it was tested, name the test in refs and set its strength."
    `);
    expect(reportOf([claims, small, untested])).toContain(
      'The claim "warmth" has the direction "small-benefit", and only the word of experts',
    );
    expect(reportOf([claims, small, untested.replace('small-benefit', 'advised')])).toBe('');
  });

  test('a figure with a number that its sentence does not tell', () => {
    const figure = { kind: 'proportion', values: [2], of: 10, labels: ['spasms are gone'] };
    expect(reportOf(drawn(figure))).toMatchInlineSnapshot(`
      "content/claims.json:28  error  figure-not-told
          The figure of the claim "settling" draws 10, which its sentence does not tell.
          Mend: Draw the numbers of the sentence: "Most spasms are gone after 2 weeks.""
    `);
    expect(reportOf(drawn({ ...figure, of: 2, labels: ['are gone after 3 weeks'] }))).toContain(
      'The figure of the claim "settling" draws 3, which its sentence does not tell.',
    );
    expect(reportOf(drawn({ ...figure, kind: 'points', of: 2, worth: 1 }))).toContain('draws 1,');
    expect(reportOf(drawn({ ...figure, of: 2 }))).toBe('');
  });

  test('a figure that cannot be drawn', () => {
    const figure = { kind: 'proportion', values: [2], of: 2, labels: ['spasms are gone'] };
    const broken: [object, string][] = [
      [{ labels: ['are gone', 'are not'] }, 'must have a label for each value'],
      [{ values: [2.5], of: 3 }, 'and its values whole people'],
      [{ of: 1000 }, 'must be at most 100'],
      [{ values: [3] }, 'no value may be larger'],
      [{ kind: 'course' }, 'must be two or more for a course'],
      [{ worth: 2 }, 'is for points only'],
    ];
    for (const [change, words] of broken)
      expect(reportOf(drawn({ ...figure, ...change })), words).toContain(words);
  });

  test('a claim that went into another one and is still there, or went into two', () => {
    const into = (id: string, old: string): Mistake => [
      claims,
      `"id": "${id}",`,
      `"id": "${id}",\n    "merged": ["${old}"],`,
    ];
    expect(reportOf(into('warmth', 'settling'))).toMatchInlineSnapshot(`
      "content/claims.json:4  error  merged-claim
          The claim "settling" went into "warmth", and is still a claim.
          Mend: A link to it can lead to one place only: name it once, and take the old claim out."
    `);
    expect(reportOf(into('warmth', 'cold'), into('tablets', 'cold'))).toContain(
      'The claim "cold" went into "tablets", and went into "warmth" as well.',
    );
    expect(reportOf(into('warmth', 'cold'))).toBe('');
  });
});

const { content } = readContent(filesOnDisk('.'));

test('every direction and certainty of a claim has its fixed word', () => {
  for (const [id, { data }] of content.claims)
    for (const name of [data.direction, data.strength])
      expect(name === undefined || content.evidenceWords.has(name), `${id}: ${name}`).toBe(true);
});

test('the claims that tell most have their figure', () => {
  const drawn = [...content.claims.values()].filter(({ data }) => data.figure);
  expect(drawn.length).toBeGreaterThanOrEqual(20);
  for (const id of ['c018', 'c021', 'c025', 'nsaid-pain'])
    expect(content.claims.get(id)?.data.figure, id).toBeDefined();
});
