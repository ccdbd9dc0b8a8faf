/** Our site on another machine: in another folder, time zone and language, without what builds remember. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { DIST } from './site.ts';

const TIMEOUT = 600_000;
const parent = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const root = join(parent, 'Für später (50%)');
let address = '';
let start: ChildProcess;
let log = '';

/** Waits until the words have been printed. */
async function said(words: string): Promise<void> {
  const ended = () => start.exitCode !== null;
  await vi.waitUntil(() => log.includes(words) || ended(), { timeout: TIMEOUT, interval: 100 });
  expect(log).toContain(words);
}

beforeAll(async () => {
  mkdirSync(root);
  copyProject(root, 'content', 'public');
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), 'close');
  address = `http://localhost:${port}`;
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  start = spawn('node', ['src/commands/start.ts'], {
    cwd: root,
    env: { ...process.env, ...elsewhere, PORT: String(port) },
  });
  for (const stream of [start.stdout, start.stderr])
    stream?.on('data', (data: Buffer) => (log += data.toString()));
}, TIMEOUT);
afterAll(async () => {
  if (start.exitCode === null) {
    start.kill();
    await once(start, 'exit');
  }
  rmSync(parent, { recursive: true });
}, TIMEOUT);

const page = async () => (await fetch(`${address}/causes/muscle-strain/`)).text();
const built = () => readFileSync(join(DIST, 'causes/muscle-strain/index.html'), 'utf8');

test('npm start serves the pages before all is finished', { timeout: TIMEOUT }, async () => {
  await said('The pages stand');
  expect(await page()).toBe(built());
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('then it serves the finished site, and has said little', { timeout: TIMEOUT }, async () => {
  await said('Finished and checked');
  expect(await page()).toBe(built());
  expect(existsSync(join(root, '.building'))).toBe(false);
  expect(log).toMatch(/\d+\.\d s {2}pages written\n/);
  expect(log).toMatch(/\d+\.\d s {2}in all: the site is in dist\/, \d+ files, \d+\.\d MB\n/);
  expect(log.split('\n').length).toBeLessThan(60);
});

/** Every file of a site with the hash of its bytes. */
function hashes(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(folder, path), hash(path)]));
}

test('the site is the same, byte for byte', () => {
  const [theirs, ours] = [hashes(join(root, 'dist')), hashes(DIST)];
  const files = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  expect(files.filter((file) => theirs.get(file) !== ours.get(file))).toEqual([]);
});
