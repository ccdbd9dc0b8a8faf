/** A real build of content with a mistake: it stops, says where, and leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteWith } from './fixture-site.ts';

/** A copy of this project around the small site's content. */
function project(root: string): string {
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  // What an earlier build left must not pass for the result of this one.
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'old');
  return root;
}

const build = (root: string) =>
  spawnSync('node', ['src/commands/build.ts'], { cwd: root, encoding: 'utf8' });

test('a broken rule stops the build before the first page', { timeout: 60_000 }, () => {
  const root = project(siteWith(['content/causes/strain.mdx', 'id="warmth"', 'id="warmht"']));
  const { status, stderr, stdout } = build(root);
  expect(status).toBe(1);
  expect(stderr + stdout).toContain(
    'content/causes/strain.mdx:18  error  unknown-claim\n    There is no claim "warmht"',
  );
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('a fault that shows only in the built pages leaves no half site', { timeout: 60_000 }, () => {
  const root = project(siteWith());
  const home = join(root, 'src/pages/index.astro');
  writeFileSync(
    home,
    readFileSync(home, 'utf8').replace('href="/remedies/first-hour/"', 'href="/gone/"'),
  );
  const { status, stderr, stdout } = build(root);
  expect(status).toBe(1);
  expect(stderr + stdout).toContain('/  The link "/gone/" leads nowhere.');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
