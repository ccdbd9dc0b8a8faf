/** Copies that a server sends as they are. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCopies } from '../../src/hosts/compressed-copies.ts';
import { builtPages } from '../../src/output/built-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
const path = (name: string) => join(folder, name);
const page = `<!doctype html><title>Back</title>${'<p>Keep moving gently.</p>'.repeat(50)}`;
const HOUR_AGO = Math.floor(Date.now() / 1000) - 3600;

beforeAll(async () => {
  mkdirSync(path('causes'));
  for (const name of ['index.html', 'causes/index.html', 'list.json', 'picture.png'])
    writeFileSync(path(name), page);
  writeFileSync(path('short.txt'), 'short');
  utimesSync(path('index.html'), HOUR_AGO, HOUR_AGO + 0.5);
  expect(await writeCopies(folder)).toBe(3);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('both copies have the same in them, and the time of their file', () => {
  expect(brotliDecompressSync(readFileSync(path('index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(path('index.html.gz'))).toString()).toBe(page);
  for (const ending of ['br', 'gz'])
    expect(statSync(path(`index.html.${ending}`)).mtimeMs).toBe(HOUR_AGO * 1000);
  expect(existsSync(path('causes/index.html.br'))).toBe(true);
});

test('what is short or compressed already has none', () => {
  for (const name of ['short.txt.br', 'picture.png.gz']) expect(existsSync(path(name))).toBe(false);
});

test('a gzip file names neither time nor system, so that it is the same everywhere', () => {
  expect([...readFileSync(path('index.html.gz')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('a copy that is there stays until its file changes', async () => {
  writeFileSync(path('index.html.br'), 'marked');
  utimesSync(path('index.html.br'), HOUR_AGO, HOUR_AGO);
  await writeCopies(folder);
  expect(readFileSync(path('index.html.br'), 'utf8')).toBe('marked');
  writeFileSync(path('index.html'), page.toUpperCase());
  await writeCopies(folder);
  expect(brotliDecompressSync(readFileSync(path('index.html.br'))).toString()).toBe(
    page.toUpperCase(),
  );
});

test('copies are no pages', () => {
  expect([...builtPages(folder)].map(({ address }) => address)).toEqual(['/causes/', '/']);
});

test('the command says what is missing', () => {
  const run = (...args: string[]) => {
    try {
      return execFileSync('node', ['src/commands/self-host.ts', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return String((error as { stderr?: string }).stderr);
    }
  };
  expect(run('--unknown')).toContain('npm run self-host -- [--root FOLDER]');
});
