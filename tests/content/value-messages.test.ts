/** What is said of values that cannot be: which part is wrong, and what to write. */
import { describe, expect, test } from 'vitest';
import { reportOf } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';

describe('a date', () => {
  test.each([
    [
      '2027-23-11',
      'is "2027-23-11": there is no month 23; write year-month-day. Did you mean 2027-11-23?',
    ],
    ['2027-13-40', 'is "2027-13-40": there is no month 13; write year-month-day.'],
    ['2027-00-10', 'is "2027-00-10": there is no month 0; write year-month-day.'],
    ['2026-11-31', 'is "2026-11-31": there is no day 31: November has 30 days.'],
    ['2027-02-29', 'is "2027-02-29": there is no day 29: February 2027 has 28 days.'],
    ['2028-02-30', 'is "2028-02-30": there is no day 30: February 2028 has 29 days.'],
    ['2027-03-00', 'is "2027-03-00": there is no day 0: March has 31 days.'],
    ['10-01-2027', 'is "10-01-2027". Write year-month-day: 2027-01-10'],
    ['2027/01/10', 'is "2027/01/10". Write year-month-day: 2027-01-10'],
    ['2027-1-10', 'is "2027-1-10". Write year-month-day: 2027-01-10'],
    ['10 January 2027', 'is "10 January 2027". Write year-month-day: 2027-01-10'],
    ['January 10th, 2027', 'is "January 10th, 2027". Write year-month-day: 2027-01-10'],
    ['2027', 'is "2027", which is no date. Write year-month-day, for example 2026-11-30.'],
    [
      'next year',
      'is "next year", which is no date. Write year-month-day, for example 2026-11-30.',
    ],
    ['[2027]', 'is not a date. Write year-month-day, for example 2026-11-30.'],
  ])('%s', (date, said) => {
    expect(reportOf([strain, 'nextCheck: 2027-01-10', `nextCheck: ${date}`])).toBe(
      `content/causes/strain.mdx:11  error  wrong-value\n    The field "nextCheck" ${said}\n    Mend: Change it: Day the next check is due, YYYY-MM-DD.`,
    );
  });

  test('of a source', () => {
    const of = (parts: string) => reportOf(['content/references.json', '[[2020]]', parts]);
    expect(of('[[2020, 13, 10]]')).toContain(
      'is no date: there is no month 13; write year-month-day.',
    );
    expect(of('[[2020, 11, 31]]')).toContain('there is no day 31: November has 30 days.');
    expect(of('[[2020, 11]]')).toBe('');
  });
});

describe('a review that is not complete', () => {
  const checked = 'nextCheck: 2027-01-10\n';
  const withReview = (lines: string) =>
    reportOf([strain, checked, `${checked}clinicalReview:${lines}\n`]);
  const nobody = (line: number) =>
    `content/causes/strain.mdx:${line}  error  unknown-reviewer
    "Jane Doe" is named as a reviewer and does not stand in content/reviewers.yaml.
    Mend: Delete the review. Only if it is real, and the person agreed to be named: add the person to content/reviewers.yaml first.`;

  test('by somebody who is not listed: that is said, and no field is asked for', () => {
    expect(withReview('\n  by: Jane Doe')).toBe(nobody(13));
    expect(withReview('\n  role: Doctor\n  by: Jane Doe\n  day: 2026-03-01')).toBe(nobody(14));
    expect(withReview(' Jane Doe')).toBe(nobody(12));
  });

  test('by somebody who is listed, or by nobody: the fields are asked for', () => {
    expect(withReview('\n  by: Ann Other')).toMatch(
      /The field "date" of "clinicalReview" is missing[^]*The field "role" of "clinicalReview" is missing/,
    );
    expect(withReview('\n  role: Doctor')).toContain(
      'The field "by" of "clinicalReview" is missing',
    );
  });

  test('of a danger sign', () => {
    const sign = 'content/danger-signs/doctor.yaml';
    const said = reportOf([
      sign,
      '  claims:',
      '  reviews: [{ by: "Jane Doe, doctor" }]\n  claims:',
    ]);
    expect(said).toMatch(
      /^content\/danger-signs\/doctor\.yaml:6 {2}error {2}unknown-reviewer\n.*"Jane Doe"/,
    );
    expect(said).not.toContain('missing');
  });

  test('by somebody whose own entry is not complete: that is asked for', () => {
    const said = reportOf(
      [strain, checked, `${checked}clinicalReview:\n  by: Jane Doe\n`],
      ['content/reviewers.yaml', 'ann-other:', 'jane-doe:\n  name: Jane Doe\nann-other:'],
    );
    expect(said).toContain('content/reviewers.yaml:1  error  missing-field');
    expect(said).not.toContain('unknown-reviewer');
  });
});

test('an entry that is no entry: its fields are named', () => {
  expect(reportOf(['content/reviewers.yaml', 'ann-other:', 'name: Jane Doe\nann-other:'])).toBe(
    `content/reviewers.yaml:1  error  wrong-value
    "name" is "Jane Doe" and must be fields of its own, each on a line below it.
    Mend: An entry is a short name and a colon, and below it, two blanks further in, its fields: name, profession, registeredWith, since.`,
  );
});
