/** What the ledger says of a line that changed: common slips in words, from the marks alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from '../../src/ledger/differences.ts';
import { recorded } from '../../src/ledger/ledger-file.ts';
import { unitsOf } from '../../src/ledger/units.ts';
import { whatHappened } from '../../src/ledger/what-happened.ts';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFinding, formatFindings } from '../../src/model/reading/finding.ts';
import { siteWith } from './fixture-site.ts';

const CLAIMS = ['heat-wrap', 'cold-unknown', 'x-069'];

/** What is said when a file of one text becomes another. */
function saidOf(before: string, now: string, file = 'content/a.mdx'): string[] {
  const cut = (text: string) => unitsOf(file, text, Buffer.from(text));
  const known = cut(before).map((unit) => recorded(unit, undefined));
  return differences(cut(now), known).flatMap((difference) =>
    whatHappened(difference, CLAIMS).map(({ what, was, excerpt }) => {
      expect(before).toContain(was);
      return excerpt ? `${what}: “${excerpt.was}” → “${excerpt.is}”` : what;
    }),
  );
}

test.each([
  ['It is not known.', 'It is known.', '"not" was lost: “It is not known.” → “It is known.”'],
  ['It is known.', 'It is not known.', '"not" was put in: “It is known.” → “It is not known.”'],
  ['Go if it hurts.', 'Go if it hurts, and it lasts.', '"and it lasts" was put in'],
  ['Take 400 mg at most.', 'Take 4000 mg at most.', '"400" became "4000"'],
  ['At least 4 hours apart.', 'At least 1 hour apart.', '"4 hours" became "1 hour"'],
  ['It takes 2.5 points off.', 'It takes 25 points off.', '"2.5" became "25"'],
  ['It hurts less before noon.', 'It hurts more before noon.', '"less" became "more"'],
  ['Before that, rest.', 'After that, rest.', '"Before" became "After"'],
  ['It may help.', 'It will help.', '"may" became "will", which says more'],
  ['It may ease pain.', 'It eases pain.', '"may ease" became "eases", which says more'],
  ['Most people recover.', 'Some people recover.', '"Most" became "Some"'],
  ['Some people recover.', 'Most people recover.', '"Some" became "Most", which says more'],
])('%s → %s', (before, now, said) => {
  expect(saidOf(`${before}\n`, `${now}\n`).join()).toContain(said);
});

test('citations', () => {
  const cite = (id: string) => `<Cite id="${id}" />`;
  const said = (before: string, now: string) => saidOf(`${before}\n`, `${now}\n`);
  const line = `It helps.${cite('heat-wrap')} It is cheap.`;
  expect(said(line, line.replace('heat-wrap', 'x-069'))).toMatchInlineSnapshot(`
    [
      "the claim "heat-wrap" became "x-069": “It helps.<Cite id="heat-wrap" /> It is cheap.” → “It helps.<Cite id="x-069" /> It is cheap.”",
    ]
  `);
  expect(said(line, `It helps. It is cheap.${cite('heat-wrap')}`).join()).toContain(
    'went to another sentence',
  );
  expect(said(line, 'It helps. It is cheap.').join()).toContain(
    'the citation of "heat-wrap" was lost',
  );
  expect(said(line, line.replace('wrap"', 'wrap x-069"')).join()).toContain('"x-069" was put in');
});

test('lines of data', () => {
  const data = (before: string, now: string) =>
    saidOf(`a:\n${before}\n`, `a:\n${now}\n`, 'content/a.yaml');
  expect(data('  action: ambulance', '  action: soon')).toMatchInlineSnapshot(`
    [
      ""ambulance" became "soon": “action: ambulance” → “action: soon”",
    ]
  `);
  expect(data("  number: '999'", "  number: '998'").join()).toContain('"999" became "998"');
  expect(data('    to: here', '   to: here')).toEqual(['it began with 4 blanks and begins with 3']);
  expect(data(' to: here', '    to: here')).toEqual(['it began with 1 blank and begins with 4']);
  expect(data('  claims: [x-069]', '  claims: [x-069, heat-wrap]').join()).toContain(
    'heat-wrap" was put in',
  );
});

test('an empty line more or less', () => {
  expect(saidOf('<Do>\n\n- Walk.\n', '<Do>\n- Walk.\n')).toEqual([
    'the empty line before it is gone',
  ]);
  expect(saidOf('<Do>\n- Walk.\n', '<Do>\n\n- Walk.\n')).toEqual([
    'an empty line was put in before it',
  ]);
});

test('of a line that was rewritten nothing is guessed', () => {
  expect(saidOf('It is not known.\n', 'Nobody has found it out.\n')).toEqual([]);
  expect(saidOf('One.\n', 'One.\nTwo.\n')).toEqual([]);
});

test('in the report, and first where it was made', () => {
  const root = siteWith();
  const claims = join(root, 'content/claims.json');
  writeFileSync(claims, readFileSync(claims, 'utf8').replace('Tablets do not', 'Tablets do'));
  const facts = join(root, 'content/facts.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replace('2 weeks', '20 weeks'));
  const { findings } = checkContent(root, '2026-06-01');
  expect(findings.map(formatFinding).join('\n')).toContain(
    '"not" was lost: it said “"claim": "Tablets do not help.",” and says “"claim": "Tablets do help.",”. Nobody has compared that with its sources.',
  );
  const far = { file: 'content/a.yaml', line: 1, rule: 'far', what: '', mend: '' } as const;
  const report = formatFindings([{ ...far, severity: 'error' }, ...findings]);
  expect(report.indexOf('content/facts.yaml')).toBeLessThan(report.indexOf('content/a.yaml'));
  expect(report).toContain('What follows stands elsewhere');
});
