/** This site as it is below a path of its host: a copy, built; and every address in its files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';

/** What the examples teach is the same below a path: learned once, it need not be learned anew. */
const LEARNED = 'node_modules/.astro/learned';

/**
 * Build this site for an address.
 *
 * @returns the folder of a copy of the project, with the site in `dist/`
 * @throws what the build says when it refuses
 */
export function buildFor(address: string): string {
  const root = mkdtempSync(join(tmpdir(), 'site-below-'));
  copyProject(root, 'content', 'public');
  if (existsSync(LEARNED)) symlinkSync(join(process.cwd(), LEARNED), join(root, LEARNED));
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: address },
  });
  if (status === 0) return root;
  remove(root);
  throw new Error(stdout + stderr);
}

export const remove = (root: string) => rmSync(root, { recursive: true, force: true });
