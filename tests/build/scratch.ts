/** Copies in which the bench builds: the checkout itself is never touched. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measure, type Measured } from './measure.ts';

/** Where builds put what the next build may take up again, and the built site itself. */
const LEFT_OVER = ['dist', '.building', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** An empty folder of its own, removed when the bench ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * The files that Git knows or would take, so no build's leavings, with the packages of the checkout.
 * Those are linked; the folder that holds them is a new one, for Astro keeps its cache in there.
 */
export function copyCheckout(root: string, to: string): void {
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) cpSync(join(root, file), join(to, file));
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name));
}

/** Installs the packages of a lock file, with what npm has kept of them. */
export function install(folder: string): void {
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', ['ci', ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** `npm run build` as it is after a fresh checkout: nothing is kept from before. */
export function firstBuild(folder: string): Promise<Measured> {
  for (const name of LEFT_OVER) rmSync(join(folder, name), { recursive: true, force: true });
  return buildAgain(folder);
}

/** `npm run build` when nothing has changed since the last. */
export const buildAgain = (folder: string): Promise<Measured> =>
  measure('npm', ['run', '-s', 'build'], folder);

/** Number of HTML pages in the built site. */
export const pagesIn = (folder: string): number =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !dirname(name).startsWith('pagefind'),
  ).length;
