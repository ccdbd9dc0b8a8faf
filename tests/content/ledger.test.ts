/** The ledger: what was published does not change unseen, and who compared it is on record. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, openLedger, watchedFiles } from '../../src/ledger/compare-files.ts';
import { readLedger } from '../../src/ledger/ledger-file.ts';
import { ledgerNow } from '../../src/ledger/record.ts';
import { filesOnDisk, keptFiles, withChanges } from '../../src/model/reading/content-files.ts';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFinding } from '../../src/model/reading/finding.ts';
import { siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const DAY = '2026-06-01';

/** What is said when these edits are made after all of the small site was compared. */
function reportAfter(...edits: Mistake[]): string {
  const root = siteWith();
  for (const [file, from, to] of edits) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
    writeFileSync(path, text.replace(from, to));
  }
  return checkContent(root, DAY).findings.map(formatFinding).join('\n');
}

describe('a change that nobody recorded', () => {
  test('of a cited sentence names its claims', () => {
    const text = readFileSync(`tests/fixtures/site/${strain}`, 'utf8');
    const [line = ''] = text.split('\n').filter((each) => each.includes('<Cite id="warmth"'));
    const said = reportAfter([strain, line, line.replace(/^(.*?[a-z]) /, '$1 hardly ')]);
    expect(said).toContain('not-compared');
    expect(said).toContain('It rests on warmth: “');
    expect(said).toContain(`npm run compare -- ${strain}`);
  });

  test('of a claim', () => {
    const said = reportAfter(['content/claims.json', '"strength": "', '"strength": "very-']);
    expect(said).toMatch(/content\/claims\.json:\d+ {2}error/);
  });

  test('that takes a line away names it', () => {
    const text = readFileSync(`tests/fixtures/site/${strain}`, 'utf8');
    const line = /^- Do not .*\n/m.exec(text)?.[0] ?? '';
    const said = reportAfter([strain, line, '']);
    expect(said).toContain(`is gone (“${line.trim().slice(0, 40)}`);
    expect(said).toContain('keeps readers safe');
  });

  test('that takes away a line which stands elsewhere as well', () => {
    const real = 'content/remedies/sleeping-positions.mdx';
    const files = keptFiles(filesOnDisk(process.cwd()));
    const steps = files.bytes(real)?.toString('utf8') ?? '';
    expect(steps.split('\n<Steps>\n').length).toBeGreaterThan(2);
    const changed = new Map([[real, Buffer.from(steps.replace('\n<Steps>\n', '\n'))]]);
    const found = changedFiles(withChanges(files, changed), openLedger(files).recorded);
    expect(found.map(({ file }) => file)).toEqual([real]);
  });

  test('is told at its line in files that are one piece', () => {
    expect(reportAfter(['content/examples/heat.txt', 'hot pad how', 'warm pad how'])).toMatch(
      /content\/examples\/heat\.txt:\d+ {2}error {2}not-compared\n.*“.*warm pad/,
    );
    const drawing = 'public/figures/pack.svg';
    const root = siteWith([drawing, '/><path', '/>\n<path']);
    const path = join(root, drawing);
    writeFileSync(path, readFileSync(path, 'utf8').replace('M16', 'M61'));
    const said = checkContent(root, DAY).findings.map(formatFinding).join('\n');
    expect(said).toContain(`${drawing}:2  error  not-compared`);
    expect(said).not.toContain(`${drawing}:1  error`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('M61', 'M16').replaceAll('\n', '\r\n'));
    const ends = checkContent(root, DAY).findings.map(formatFinding).join('\n');
    expect(ends).toContain(`${drawing}:1  error  not-compared`);
  });

  test('that takes the last entry away leads to the end of the file', () => {
    const file = 'content/banned-words.yaml';
    const text = readFileSync(`tests/fixtures/site/${file}`, 'utf8');
    const last = text.split(/^(?=\S)/m).at(-1) ?? '';
    const left = text.trimEnd().split('\n').length - last.trimEnd().split('\n').length;
    expect(reportAfter([file, last, ''])).toContain(`${file}:${left}  error  not-compared`);
  });

  test('that takes a file away, or brings one', () => {
    const root = siteWith();
    writeFileSync(join(root, 'public/stray.html'), '<p>Hello</p>\n');
    rmSync(join(root, 'content/figures.yaml'));
    const said = checkContent(root, DAY).findings.map(formatFinding).join('\n');
    expect(said).toContain('content/figures.yaml');
    const again = siteWith();
    writeFileSync(join(again, 'public/stray.html'), '<p>Hello</p>\n');
    expect(checkContent(again, DAY).findings.map(formatFinding).join('\n')).toContain(
      'public/stray.html:1  error  not-compared',
    );
  });
});

/** The small site after one edit that protects readers, and its ledger once that is recorded. */
function afterRecording() {
  const root = siteWith();
  const path = join(root, strain);
  writeFileSync(path, readFileSync(path, 'utf8').replace('- Do not ', '- Do not ever '));
  const ledger = ledgerNow(filesOnDisk(root), {
    chosen: new Set([strain]),
    compared: { day: DAY, by: 'Ada Writer' },
    alsoCompared: () => false,
  });
  return { root, text: ledger.get('content/ledger/causes.txt') ?? '' };
}

describe('what is recorded', () => {
  test('has who and when, and only for what changed', () => {
    const units = readLedger(afterRecording().text).files.get(strain) ?? [];
    const marked = units.filter(({ compared }) => compared !== undefined);
    expect(marked.map(({ compared }) => compared)).toEqual([
      { day: DAY, by: 'Ada_Writer', changed: true },
    ]);
  });

  test('of what keeps readers safe asks the page for a reason', () => {
    const { root, text } = afterRecording();
    writeFileSync(join(root, 'content/ledger/causes.txt'), text);
    const said = checkContent(root, DAY).findings.map(formatFinding).join('\n');
    expect(said).toContain(`${strain}:1  error  change-untold`);
    expect(said).toContain(`date: ${DAY}`);
  });

  test('is nothing that a hand wrote', () => {
    const other = siteWith();
    const file = join(other, 'content/ledger/causes.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ - .*/, ''));
    expect(checkContent(other, DAY).findings.map(({ rule }) => rule)).toContain('ledger-by-hand');
  });

  test.each([
    ['a name', (text: string) => text.replace('- ## What', '- ## Wh\u00e1t')],
    ['a file twice', (text: string) => text + text.slice(text.indexOf('content/'))],
  ])('is not %s that a hand wrote', (_, change) => {
    const root = siteWith();
    const file = join(root, 'content/ledger/causes.txt');
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const [first] = checkContent(root, DAY).findings;
    expect(first?.file).toBe('content/ledger/causes.txt');
    expect(first?.rule).toBe('ledger-by-hand');
    const line = after.split('\n').findIndex((each, at) => each !== before.split('\n')[at]) + 1;
    expect(first?.line).toBeGreaterThanOrEqual(line);
  });

  test('covers every file', () => {
    const real = filesOnDisk(process.cwd());
    const known = new Set(
      real
        .list('content/ledger')
        .flatMap((each) => [...readLedger(real.bytes(each)?.toString('utf8') ?? '').files.keys()]),
    );
    expect(watchedFiles(real).filter((each) => !known.has(each))).toEqual([]);
  });
});
