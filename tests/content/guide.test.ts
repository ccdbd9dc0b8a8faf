/** "What now?": the way of every answer, and the mistakes an author can make in it. */
import { describe, expect, test } from 'vitest';
import { signsAsked } from '../../src/model/derived/guide-signs.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { signTable } from '../../src/model/reading/sign-table.ts';
import { levelOf } from '../../src/model/schema/care-names.ts';
import { reportOf } from './fixture-site.ts';

const questions = 'content/guide/questions.yaml';
const ends = 'content/guide/ends.yaml';

describe('mistakes', () => {
  test('an answer that leads nowhere', () => {
    expect(reportOf([questions, 'to: call', 'to: cal'])).toMatchInlineSnapshot(`
      "content/guide/questions.yaml:9  error  unknown-in-guide
          There is no question or end "cal".
          Mend: Did you mean "call"?"
    `);
  });
  test('a picture that is not there', () => {
    expect(reportOf([ends, 'pack/wrapped', 'pack/warped'])).toMatchInlineSnapshot(`
      "content/guide/ends.yaml:11  error  unknown-in-guide
          There is no panel "pack/warped".
          Mend: Did you mean "pack/wrapped"?"
    `);
  });
  test('a section that is not there', () => {
    expect(reportOf([ends, 'heat#how-to-do-it', 'heat#how-to'])).toMatchInlineSnapshot(`
      "content/guide/ends.yaml:13  error  unknown-in-guide
          The article remedies/heat has no section "how-to".
          Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
    `);
  });
  test('an unknown claim under a step', () => {
    expect(reportOf([ends, '[warmth]', '[warmht]'])).toMatchInlineSnapshot(`
      "content/guide/ends.yaml:12  error  unknown-claim
          There is no claim "warmht" in content/claims.json.
          Mend: Did you mean "warmth"?"
    `);
  });
  test('questions in another order than their answers lead', () => {
    expect(reportOf([questions, 'order: 1', 'order: 3'])).toMatchInlineSnapshot(`
      "content/guide/questions.yaml:18  error  guide-skips
          The answer "On the floor" of "where" leads past a question, to "floor".
          Mend: Lead to the next question, "danger", or to an end that is a call for help.
      content/guide/questions.yaml:20  error  guide-skips
          The answer "On my feet" of "where" leads past a question, to "floor".
          Mend: Lead to the next question, "danger", or to an end that is a call for help.
      content/guide/questions.yaml:11  error  guide-skips
          The answer "No" of "danger" leads past a question, to "where".
          Mend: Lead to an end that is a call for help.
      content/guide/questions.yaml:1  error  guide-out-of-reach
          No answer leads to "danger".
          Mend: Let an answer lead there, or take it out.
      content/guide/ends.yaml:1  error  guide-out-of-reach
          No answer leads to "call".
          Mend: Let an answer lead there, or take it out.
      content/guide/questions.yaml:2  error  order-of-list
          The order 3 is not between 1 and 2, as many as there are.
          Mend: Number the entries one after the other, from 1."
    `);
  });
  test('two questions at one place, and a question with the name of an end', () => {
    expect(reportOf([questions, 'order: 2', 'order: 1'])).toContain(
      'The order 1 is taken already, at content/guide/questions.yaml:1.',
    );
    expect(reportOf([ends, 'floor:', 'where:'], [questions, 'to: floor', 'to: call'])).toContain(
      '"where" is a question and an end',
    );
  });
  test('an answer that leads past a question', () => {
    expect(reportOf([questions, 'to: where', 'to: floor'])).toContain(
      'The answer "No" of "danger" leads past a question, to "floor".',
    );
  });
  test('an answer that names a danger sign and does not lead to its help', () => {
    const named = '- words: On my feet\n      signs: [numbness]';
    expect(reportOf([questions, '- words: On my feet', named])).toContain(
      'The answer "On my feet" names the danger sign "numbness" and does not lead to its help.',
    );
  });
  test('an answer that names a danger sign and leads to an end for others', () => {
    const named = 'words: Yes, or I am not sure\n      signs: [numbness]';
    expect(reportOf([questions, 'words: Yes, or I am not sure', named])).toMatchInlineSnapshot(`
      "content/guide/questions.yaml:10  error  sign-not-told
          The answer "Yes, or I am not sure" names the danger sign "numbness", and its end "call" does not.
          Mend: Lead to an end that names "numbness" under "signs", so that it says what this reader needs."
    `);
    const told = 'title: Call for help\n  signs: [numbness]';
    expect(
      reportOf(
        [questions, 'words: Yes, or I am not sure', named],
        [ends, 'title: Call for help', told],
      ),
    ).toBe('');
  });
  test('everybody who says yes led to an end for some signs', () => {
    expect(
      reportOf([ends, 'title: Call for help', 'title: Call for help\n  signs: [not-better]']),
    ).toContain('Somebody who is not sure about "numbness" is not led to its help.');
  });
  test('"not sure" that does not count as yes', () => {
    const report = 'Somebody who is not sure about "numbness" is not led to its help.';
    expect(reportOf([questions, 'Yes, or I am not sure', 'Yes'])).toContain(report);
    expect(
      reportOf(
        [questions, 'Yes, or I am not sure', 'Yes'],
        [questions, 'words: No', 'words: No, or I am not sure'],
      ),
    ).toContain(report);
  });
  test('an emergency that nobody is asked about', () => {
    const fold = '  glance: [numbness]\n  level: emergency\n  more: More signs\n';
    expect(reportOf([questions, fold, ''])).toContain(
      '"What now?" does not lead somebody with "numbness" to help in time.',
    );
  });
  test('a fold without words to tap, and one without signs', () => {
    expect(reportOf([questions, '  more: More signs\n', ''])).toContain('The field "more" belongs');
    expect(reportOf([questions, '  level: emergency\n', ''])).toContain('The field "more" belongs');
  });
  test('a page that nobody reaches', () => {
    const report = reportOf([
      questions,
      '      to: floor\n    - words: On my feet\n      to: floor',
      '      to: call\n    - words: On my feet\n      to: call',
    ]);
    expect(report).toContain('No answer leads to "floor".');
  });
  test('an end without a next step, and one that says nothing', () => {
    expect(
      reportOf([
        ends,
        '  next:\n    - words: All signs\n      to: help/emergency-signs\n',
        '  next: []\n',
      ]),
    ).toContain('The field "next"');
    expect(reportOf([ends, '  level: emergency\n', ''])).toContain(
      'an end is a call for help, or it says what to do',
    );
  });
  test('a level of danger told in free words', () => {
    expect(reportOf([ends, 'Put a wrapped pack on your back.', 'See a doctor today.'])).toContain(
      'free-level',
    );
  });
});

const { content } = readContent(filesOnDisk('.'));
const table = signTable(content);

describe('the guide of this site', () => {
  test('the first question asks about every emergency', () => {
    const [first] = [...content.guideQuestions.values()].sort(
      (a, b) => a.data.order - b.data.order,
    );
    const { glance, folded } = signsAsked(first?.data ?? { glance: [], level: undefined }, table);
    const emergencies = [...table].filter(([, sign]) => levelOf(sign.action) === 'emergency');
    expect(emergencies.length).toBeGreaterThan(40);
    expect([...glance, ...folded].map(({ name }) => name).sort()).toEqual(
      emergencies.map(([name]) => name).sort(),
    );
  });

  test('whoever cannot get up, move or stand is led to help that comes', () => {
    for (const place of ['floor', 'bed', 'bent', 'seat'])
      expect(
        content.guideEnds.get(place)?.data.next.map(({ to }) => to),
        place,
      ).toContain('stuck');
  });

  test('where a step has no claim, the page says that it is not tested', () => {
    const bare = [...content.guideEnds].filter(([, { data }]) =>
      data.steps.some(({ claims }) => claims.length === 0),
    );
    expect(bare.length).toBeGreaterThan(0);
    for (const [name, { data }] of bare)
      expect(data.after.join(' '), name).toMatch(/tested|know of no test/);
  });
});
