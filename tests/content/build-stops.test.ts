/** Real builds of a small site: one that fails or is ended leaves no part of a site, and says why. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { siteWith, type Mistake } from './fixture-site.ts';

/** A copy of this project around the small site's content, with an earlier site in `dist/`. */
function project(...mistakes: Mistake[]): string {
  const root = siteWith(...mistakes);
  copyProject(root);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'old');
  return root;
}

/** Changes a file of the copy's code. */
function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
  writeFileSync(path, text.replace(from, to));
}

const build = (root: string) =>
  spawnSync('node', ['src/commands/build.ts'], { cwd: root, encoding: 'utf8' });

/** Ends a build when its pages are written and nothing else is. */
async function endMidway(root: string, signal: NodeJS.Signals): Promise<void> {
  const running = spawn('node', ['src/commands/build.ts'], { cwd: root });
  running.stdout.on('data', (data: Buffer) => {
    if (data.includes('pages written')) running.kill(signal);
  });
  const [code, endedBy] = (await once(running, 'exit')) as [number | null, string | null];
  expect([code, endedBy]).toEqual(signal === 'SIGKILL' ? [null, signal] : [143, null]);
}

test('a broken rule stops the build before the first page', { timeout: 300_000 }, () => {
  const root = project(['content/causes/strain.mdx', 'id="warmth"', 'id="warmht"']);
  const { status, stderr, stdout } = build(root);
  expect(status).toBe(1);
  expect(stderr + stdout).toContain(
    'content/causes/strain.mdx:34  error  unknown-claim\n    There is no claim "warmht"',
  );
  // What an earlier build left must not pass for the result of this one.
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a fault that shows only in the built pages leaves no half site', { timeout: 300_000 }, () => {
  const root = project();
  edit(root, 'src/components/home/StartHere.astro', 'href={GUIDE}', 'href="/gone/"');
  edit(root, 'src/site.ts', 'export', 'export const evaluated = eval("1");\nexport');
  const { status, stderr, stdout } = build(root);
  expect(status).toBe(1);
  expect(stderr).toContain('/  The link "/gone/" leads nowhere.');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  expect(existsSync(join(root, '.building'))).toBe(false);
  // The bundler's warnings come through, but for the one that every article would bring.
  expect(stderr).toContain('[EVAL]');
  expect(stderr + stdout).not.toContain('MODULE_LEVEL_DIRECTIVE');
});

test('a build that is ended leaves the site there was', { timeout: 300_000 }, async () => {
  const root = project();
  const siteNow = () => readdirSync(join(root, 'dist'));
  await endMidway(root, 'SIGKILL');
  expect(siteNow()).toEqual(['index.html']);
  // Nobody can tidy up after SIGKILL but the next build, which here is ended in its turn.
  expect(readdirSync(join(root, '.building'))).toHaveLength(1);
  await endMidway(root, 'SIGTERM');
  expect(siteNow()).toEqual(['index.html']);
  expect(existsSync(join(root, '.building'))).toBe(false);
});
