/** Causes come before what follows from them, and each message names what an author can do. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFindings, type Finding } from '../../src/model/reading/finding.ts';
import { reportOf, siteWith, type Mistake } from './fixture-site.ts';

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

describe('words of another country', () => {
  const page = (words: string) => reportOf([strain, 'Anyone can get it.', words]);

  test('stand beside ours', () => {
    const pairs: Mistake = [
      'content/word-pairs.yaml',
      readFileSync('tests/fixtures/site/content/word-pairs.yaml', 'utf8'),
      readFileSync('content/word-pairs.yaml', 'utf8'),
    ];
    const said = reportOf(pairs, [strain, 'Anyone can get it.', 'Physical therapy is a help.']);
    expect(said).toContain('lone-word');
    expect(said).toContain('physical therapy (physiotherapy)');
  });

  test.each(['color', 'center', 'fiber'])('%s is spelt as we spell it', (word) => {
    const words: Mistake = [
      'content/banned-words.yaml',
      readFileSync('tests/fixtures/site/content/banned-words.yaml', 'utf8'),
      readFileSync('content/banned-words.yaml', 'utf8'),
    ];
    expect(reportOf(words, [strain, 'Anyone can get it.', `Its ${word} is known.`])).toContain(
      `"${word}" is a word this site does not use.`,
    );
  });

  test.each(['Call the ER.', 'Then go straight to the ER.', 'Ring A&E.'])(
    '%s is a level',
    (words) => expect(page(words)).toContain('free-level'),
  );
});
