/** What is said of data that cannot be read: in plain words, at the line of the slip. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../src/model/reading/finding.ts';
import { reportOf } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const claims = 'content/claims.json';
const glossary = 'content/glossary.yaml';

/** The line, what is wrong and how to mend it, of the only thing that is said. */
function saidOf(file: string, from: string, to: string): string {
  const said = reportOf([file, from, to]);
  const [, line, what, mend] =
    /:(\d+) {2}error {2}syntax\n {4}The file cannot be read: (.*)\n {4}Mend: (.*)$/.exec(said) ??
    [];
  return line === undefined ? said : `${line}: ${what ?? ''} | ${mend ?? ''}`;
}

describe('YAML', () => {
  const line = '  meaning: A tightening that you did not ask for.';
  const added = (text: string): [string, string] => [line, `${line}\n${text}`];
  const FAR_IN =
    'A line stands as far in as those beside it, or two blanks further in than the line that it belongs to.';

  test.each([
    [
      ...added('new:\n  term: New\n   meaning: A word.'),
      `6: this line begins with 3 blanks: one too many. | Begin it with 2 blanks. ${FAR_IN}`,
    ],
    [
      ...added('new:\n   term: New\n  meaning: A word.'),
      `5: this line begins with 3 blanks: one too many. | Begin it with 2 blanks. ${FAR_IN}`,
    ],
    [
      ...added('new:\n term: New\n  meaning: A word.'),
      `5: this line begins with 1 blank: one too few. | Begin it with 2 blanks. ${FAR_IN}`,
    ],
    [
      line,
      ` ${line}`,
      `3: this line begins with 3 blanks: one too many. | Begin it with 2 blanks. ${FAR_IN}`,
    ],
    [
      ...added('new:\n  term: New\n    meaning: A word.'),
      '6: this line stands further in than "term" above it, which has a value already. | Begin it as far in as "term". If it is part of that value, put the whole value in straight quotation marks.',
    ],
    [
      ...added('new:\n  term: New\n  - one'),
      '6: this line, or one beside it, begins with "- " where "name: value" belongs. | A list stands below its name: "name:", then each "- one" on a line of its own, two blanks further in than the name.',
    ],
    [
      ...added('new:\n  - one\n  term: New'),
      '6: this line stands in a list, and does not begin with "- " as far in as the others. | Begin it as the lines of the list above it begin. What belongs to no list stands as far in as the name of the list.',
    ],
    [
      ...added('new: - one'),
      '4: a list begins on the line of its name. | Write each "- one" on a line of its own below the name, two blanks further in.',
    ],
    [
      ...added('new: one\n  - two'),
      '5: this line begins with "- " and is read as part of the line above it. | Begin it as far in as the other lines of its list. The line above a list ends in a colon.',
    ],
    [
      line,
      line.replace(': ', ' '),
      '3: a colon is missing, perhaps behind "meaning". | Write "meaning: …"; a line that goes on with the one above stands further in than it.',
    ],
    [
      line,
      line.replace(': ', ':'),
      '3: the blank behind "meaning:" is missing. | Write: meaning: A tightening that you did not ask for.',
    ],
    [
      line,
      line.replace('that', 'that: one'),
      '3: a colon with a blank behind it stands in a value. | Put the whole value in straight quotation marks: meaning: "A tightening that: one you did not ask for.".',
    ],
    [
      line,
      line.replace(/: (.*)/, ": 'It's $1'"),
      '3: a quotation mark stands in a value that is in such marks. | Inside such a value write curly ones: “so”, or it’s.',
    ],
    [
      line,
      line.replace('A', '> A'),
      '3: a value begins with ">" or "|", which mean something else here. | Put the whole value in straight quotation marks: meaning: "> A tightening that you did not ask for.".',
    ],
  ])('%s → %s', (from, to, said) => {
    expect(saidOf(glossary, from, to)).toBe(said);
  });

  test('in the fields of a page', () => {
    expect(saidOf(strain, '[torn muscle, pulled back]', '[torn muscle, pulled back')).toMatch(
      /^6: the "\[" of this line is not closed\. \| Write "\]" behind the last thing/,
    );
    expect(saidOf(strain, '[torn muscle, ', '[torn muscle,, ')).toMatch(/^6: a comma too much/);
    expect(
      saidOf(
        strain,
        'layNames: [torn muscle, pulled back]',
        'layNames:\n  -torn muscle\n  - pulled back',
      ),
    ).toBe('7: the blank behind "-" is missing. | Write: - torn muscle');
    expect(
      saidOf(
        strain,
        'layNames: [torn muscle, pulled back]',
        'layNames:\n  * torn muscle\n  * pulled back',
      ),
    ).toBe('7: a line of a list begins with "*". | Begin it with "- ".');
  });

  test('in a list whose other lines are right', () => {
    const line = '  - the pain is no better after a few weeks';
    const sign = 'content/danger-signs/doctor.yaml';
    const after = (more: string) => saidOf(sign, line, `${line}\n${more}`);
    expect(after('    -it is worse')).toBe(
      '5: the blank behind "-" is missing. | Write: - it is worse',
    );
    expect(after('    * it is worse')).toBe(
      '5: a line of a list begins with "*". | Begin it with "- ".',
    );
  });

  test.each([
    ['spasm:\n  term', 'spasm:  term', '1', 'term'],
    ['Spasm\n  meaning', 'Spasm  meaning', '2', 'meaning'],
    [line, `${line}new:\n  term: New`, '3', 'new'],
  ])('of which two lines have become one: %s', (from, to, at, name) => {
    expect(saidOf(glossary, from, to)).toBe(
      `${at}: two lines have become one before "${name}:", or a colon stands in a value. | Begin a new line before "${name}:". If it is part of the value, put the whole value in straight quotation marks.`,
    );
  });

  test('that is empty and goes on', () => {
    expect(saidOf('content/reviewers.yaml', 'ann-other:', '{}\nann-other:')).toBe(
      '1: "{}" says that nothing follows, and something does. | Delete this line.',
    );
  });

  test.each(['"a \\word"', '[a,, b]', '> word', 'b\n  - c: d'])(
    'is not told in the words of programmers: %s',
    (value) => {
      const said = reportOf([glossary, line, `  meaning: ${value}`]);
      expect(said).toContain('The file cannot be read');
      expect(said).not.toMatch(/mapping|scalar|sequence|token|collection|implicit|flow/i);
    },
  );
});

describe('JSON', () => {
  const STRAIGHT =
    'Write " before and behind each name and text. Inside a text, curly marks may stay.';
  const COMMA = 'Every line but the last of an entry or list ends in a comma.';
  test.each([
    [
      '"topic": "heat"',
      '“topic”: "heat"',
      `4: a quotation mark is not a straight one: “. | ${STRAIGHT}`,
    ],
    [
      '"topic": "heat"',
      '"topic": “heat”',
      `4: a quotation mark is not a straight one: “. | ${STRAIGHT}`,
    ],
    [
      '"topic": "heat"',
      '"topic": "heat”',
      '4: the quotation mark at the end of this line is not a straight one. | Write " behind the text.',
    ],
    [
      '"topic": "heat"',
      '"topic": \'heat\'',
      `4: a quotation mark is not a straight one: '. | ${STRAIGHT}`,
    ],
    [
      '"topic": "heat"',
      '"topic": heat"',
      '4: the quotation mark before "heat" is missing. | Put texts in straight quotation marks: "…".',
    ],
    [
      '"topic": "heat"',
      '"topic": "heat',
      '4: the text that begins on this line does not end on it. | Write " behind its last word, and the whole text on one line.',
    ],
    [
      '"topic": "heat",',
      '"topic": "heat"',
      `4: the comma at the end of this line is missing. | ${COMMA}`,
    ],
    ['"topic": "heat",', '"topic": "heat",,', '4: a comma too much stands here. | Delete it.'],
    ['"topic": "heat",', '"topic": "heat";', '4: a ";" stands where a comma belongs. | Write ",".'],
    [
      '"topic": "heat"',
      '"topic" "heat"',
      '4: the colon behind "topic" is missing. | Write "name": "value".',
    ],
    [
      '"topic": "heat"',
      '"topic":',
      '4: nothing stands behind the colon. | Write the value: "name": "value".',
    ],
    [
      '"direct"\n  },',
      '"direct",\n  },',
      '10: a comma too much stands before the "}". | Delete the comma.',
    ],
    [
      '["trial-2020"]',
      '["trial-2020",]',
      '9: a comma too much stands before the "]". | Delete the comma.',
    ],
    [
      '"direct"\n  },',
      '"direct"\n  }',
      `11: the comma at the end of this line is missing. | ${COMMA}`,
    ],
    [
      'eases pain',
      'eases "pain"',
      '6: a straight quotation mark stands inside a text, before "pain", or the one at the end of a text is missing. | Inside a text write curly marks: “so”. At its end stands a straight one: "…",',
    ],
    [
      '["trial-2020"],',
      '"trial-2020", "other"],',
      '9: the list behind "refs" begins without "[". | Write "[" behind the colon.',
    ],
    [
      '["trial-2020"],',
      '["trial-2020",',
      '9: the list that begins with "[" on line 9 is not closed. | Write "]" behind the last thing that belongs to it.',
    ],
    [
      '"direct"\n  },',
      '"direct"\n  ,',
      '11: the entry that begins with "{" on line 2 is not closed. | Write "}" behind the last thing that belongs to it.',
    ],
    [
      '  {\n    "id": "tablets"',
      '    "id": "tablets"',
      '12: an entry begins without "{". | Write "{" on a line of its own before it.',
    ],
    [
      '  }\n]',
      '  }',
      '30: the list that begins with "[" on line 1 is not closed. | Write "]" behind the last thing that belongs to it.',
    ],
    ['  }\n]', '  },\n]', '30: a comma too much stands before the "]". | Delete the comma.'],
    [
      '"topic"',
      '// warm\n    "topic"',
      '4: a remark stands here, which no such file may hold. | Delete it.',
    ],
    [
      '[',
      '[]\n[',
      '2: the file goes on behind its last bracket: "[". | The brackets do not match: look at what was added or lost last.',
    ],
  ])('%s → %s', (from, to, said) => {
    const text = readFileSync(`tests/fixtures/site/${claims}`, 'utf8');
    expect(() => JSON.parse(text.replace(from, to)) as unknown).toThrow();
    expect(saidOf(claims, from, to)).toBe(said);
  });
});

test('what is broken is told before what nobody has compared', () => {
  const place = { file: 'a', what: '', mend: '', severity: 'error', atChange: true } as const;
  const report = formatFindings([
    { ...place, line: 1, rule: 'not-compared' },
    { ...place, line: 2, rule: 'syntax' },
  ]);
  expect(report.indexOf('syntax')).toBeLessThan(report.indexOf('not-compared'));
});
