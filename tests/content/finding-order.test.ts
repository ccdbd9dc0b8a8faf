/** Causes come before what follows from them, and each message names what an author can do. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFindings, type Finding } from '../../src/model/reading/finding.ts';
import { siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const signs = 'content/danger-signs/nerves.yaml';

/** What is said of a small site that was compared, with edits made after that. */
function saidAfter(...edits: Mistake[]): string {
  const root = siteWith();
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  }
  return formatFindings(checkContent(root, '2026-06-01').findings);
}

describe('first stands the cause', () => {
  test('before a change of which nothing is known', () => {
    expect(saidAfter([strain, '</DoNot>\n', ''])).toMatch(/^\S+ {2}error {2}syntax\n/);
    const register = 'content/sections.json';
    const [line = ''] =
      /.*"causes\/strain".*\n/.exec(readFileSync(`tests/fixtures/site/${register}`, 'utf8')) ?? [];
    expect(saidAfter([register, line, ''])).toMatch(/^\S+ {2}error {2}unregistered-section\n/);
  });

  test('of a file under another name', () => {
    const root = siteWith();
    renameSync(join(root, strain), join(root, 'content/causes/pulled.mdx'));
    const said = formatFindings(checkContent(root, '2026-06-01').findings);
    expect(said).toMatch(
      /^content\/causes\/pulled\.mdx:1 {2}error {2}renamed-file\n.*This looks like content\/causes\/strain\.mdx/,
    );
    expect(said).toContain('What follows stands elsewhere');
  });

  test('and is not guessed where a file is only gone', () => {
    const root = siteWith();
    rmSync(join(root, 'content/boards.yaml'));
    const said = formatFindings(checkContent(root, '2026-06-01').findings);
    expect(said).not.toContain('renamed-file');
  });
});

test('of many findings that follow only the number is told', () => {
  const finding = (line: number, more: Partial<Finding> = {}): Finding => ({
    file: 'content/a.txt',
    line,
    rule: 'lost-example',
    what: 'Lost.',
    mend: 'Find.',
    severity: 'error',
    ...more,
  });
  const cause = finding(1, { rule: 'cause', atChange: true });
  const many = Array.from({ length: 23 }, (_, at) => finding(at + 2));
  const said = formatFindings([...many, cause]);
  expect(said.match(/lost-example\n/g)).toHaveLength(3);
  expect(said).toContain('… and 20 more of lost-example that follow.');
  expect(formatFindings(many).match(/lost-example\n/g)).toHaveLength(23);
});

describe('the reason', () => {
  test('stands on the page of the danger signs for what is no page', () => {
    const said = saidAfter([signs, 'you are numb between', 'you feel numb between']);
    expect(said).toContain('in "changes" of content/help/emergency-signs.mdx.');
  });

  test('is not asked for where only an empty line is gone', () => {
    const said = saidAfter([strain, '<DoNot>\n\n', '<DoNot>\n']);
    expect(said).toContain('not-compared');
    expect(said).not.toContain('keeps readers safe');
  });
});

test('a new file may be unfinished', () => {
  const root = siteWith();
  writeFileSync(join(root, 'content/help/new.mdx'), '---\ntitle: New\n---\n');
  const said = formatFindings(checkContent(root, '2026-06-01').findings);
  expect(said).not.toContain('If it was not meant, undo it');
});

describe('the line that changed', () => {
  const place = (said: string) => said.split('\n')[0];

  test('is named where an entry as a whole is wrong', () => {
    const said = saidAfter([signs, '  short:', '  shrt:']);
    const lines = readFileSync(`tests/fixtures/site/${signs}`, 'utf8').split('\n');
    const line = lines.findIndex((each) => each.startsWith('  short:')) + 1;
    expect(place(said)).toContain(`${signs}:${line}  error`);
  });

  test('is named where a page as a whole is wrong', () => {
    const said = saidAfter([strain, '<CareCard level="emergency" />\n\n', '']);
    expect(said).toMatch(/^content\/causes\/strain\.mdx:14 {2}error {2}missing-care-card\n/);
  });

  test('is told beside a rule that stands elsewhere in the file', () => {
    const said = saidAfter(['content/guide/questions.yaml', 'to: where', 'to: call']);
    expect(said).toContain('No answer leads to "where". Line 11 changed.');
  });

  test('of an answer that does not count "not sure" as yes', () => {
    const questions = 'content/guide/questions.yaml';
    const said = saidAfter([questions, ', or I am not sure', '']);
    expect(place(said)).toMatch(
      /^content\/guide\/questions\.yaml:\d+ {2}error {2}not-sure-is-yes$/,
    );
    const lines = readFileSync(`tests/fixtures/site/${questions}`, 'utf8').split('\n');
    const line = lines.findIndex((each) => each.includes(', or I am not sure')) + 1;
    expect(place(said)).toContain(`:${line} `);
  });
});

test('an entry that is gone, or has another name, stands before all that names it', () => {
  const said = saidAfter([signs, 'numbness:', 'numb:']);
  expect(said).toMatch(
    /^content\/danger-signs\/nerves\.yaml:1 {2}error {2}renamed-sign\n.*published as "numbness"/,
  );
  expect(saidAfter(['content/glossary.yaml', 'spasm:', 'cramp:'])).toMatch(
    /^content\/glossary\.yaml:\d+ {2}error {2}not-compared\n.*The entry “spasm” is gone, or is now called “cramp”\./,
  );
});
