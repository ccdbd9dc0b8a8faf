/** This site as it will be when some of its pages and sections have moved: a copy, built and served. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntries, registerText } from '../../src/register/register.ts';
import type { Registered } from '../../src/model/schema/section-register.ts';
import { copyProject } from '../project-copy.ts';
import { recordAll } from '../record-all.ts';

/** A copy of the project whose register says that some things moved; built, or an error is thrown. */
export function buildMovedSite(moves: Registered[]): string {
  const root = mkdtempSync(join(tmpdir(), 'moved-site-'));
  copyProject(root, 'content', 'public');
  const register = join(root, 'content/sections.json');
  const entries = [...readEntries(readFileSync(register, 'utf8')).values(), ...moves];
  writeFileSync(register, registerText(entries));
  recordAll(root);
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return root;
}

/** Serves a built copy; `plain` as a host does that knows no redirects. */
export async function serve(root: string, port: number, plain: boolean): Promise<ChildProcess> {
  const server = spawn('node', ['src/commands/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...(plain && { PLAIN: '1' }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => server.stdout.once('data', ready));
  return server;
}

export const remove = (root: string) => rmSync(root, { recursive: true, force: true });
