/** What stood there is told in its words where the project is a git checkout, and only then. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFindings } from '../../src/model/reading/finding.ts';
import { siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const signs = 'content/danger-signs/nerves.yaml';
const claims = 'content/claims.json';
const eases = '"claim": "Warmth eases pain a little."';
const caveat: Mistake = [claims, eases, `${eases},\n    "caveat": "One small trial of wraps."`];
const two = 'It goes away in most people, as far as anybody knows. Anyone can get it.';
const page: Mistake = [strain, 'Anyone can get it.', two];
const third: Mistake = [signs, '  short:', '    - you cannot feel your seat\n  short:'];

function commit(root: string) {
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...options], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init');
  git('add', '-A');
  git('commit', '-m', 'All');
}

function edit(root: string, ...edits: Mistake[]) {
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  }
}

const site = () => siteWith(caveat, page, third);
const saidOf = (root: string) => formatFindings(checkContent(root, '2026-06-01').findings);

const sentence: Mistake = [strain, two, 'Anyone can get it.'];
const line: Mistake = [signs, '    - you cannot feel your seat\n', ''];
const lostCaveat: Mistake = [claims, `,\n    "caveat": "One small trial of wraps."`, ''];

test('a sentence, a line of a sign and a caveat', () => {
  const root = site();
  commit(root);
  edit(root, sentence, line, lostCaveat);
  const said = saidOf(root);
  expect(said).toContain(
    'It said: “It goes away in most people, as far as anybody knows. Anyone can get it.”.',
  );
  expect(said).toContain('is gone (“numbness”). It said: “lines: - you cannot feel your seat”.');
  expect(said).toContain('It said: “"caveat": "One small trial of wraps."');
});

test('a line that a later commit changed', () => {
  const root = site();
  commit(root);
  edit(root, sentence);
  commit(root);
  expect(saidOf(root)).toContain('as far as anybody knows');
});

test('nothing is told without a history, or of a file that nobody committed', () => {
  const root = site();
  edit(root, sentence, line);
  expect(saidOf(root)).not.toContain('It said');
  commit(root);
  rmSync(join(root, '.git'), { recursive: true });
  expect(saidOf(root)).toContain('not-compared');
});

test('what another rule says of the line names it as well', () => {
  const root = site();
  commit(root);
  edit(root, [strain, two, 'Anyone can get this, at their their age.']);
  const [first = ''] = saidOf(root).split('\n\n');
  expect(first).not.toContain('not-compared');
  expect(first).toContain('It said: “It goes away in most people, as far as anybody knows.');
});

test('npm run compare shows both sides', () => {
  const root = site();
  commit(root);
  edit(root, sentence, line);
  const { stdout } = spawnSync(process.execPath, [resolve('src/commands/compare.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toContain(`before: ${two}`);
  expect(stdout).toContain('(gone) numbness\n    before: lines: - you cannot feel your seat');
});
