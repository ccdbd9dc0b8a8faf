/** The list of what is published: complete, in one order, readable by others, and a copy is held against it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FILE_LIST, readFileList, writeFileList } from '../../src/output/file-list.ts';
import { verifyFolder } from '../../src/output/verify-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  const files = ['index.html', 'a/index.html', 'a/b/x y.txt', '_headers', '404.html', 'a.js.br'];
  for (const file of files) writeFileSync(join(folder, file), `of ${file}`);
  writeFileList(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = () => readFileList(readFileSync(join(folder, FILE_LIST), 'utf8'));

it('names every file but itself, in one order, and twice the same', () => {
  expect([...list().keys()]).toEqual([
    '404.html',
    '_headers',
    'a.js.br',
    'a/b/x y.txt',
    'a/index.html',
    'index.html',
  ]);
  const before = readFileSync(join(folder, FILE_LIST), 'utf8');
  writeFileList(folder);
  expect(readFileSync(join(folder, FILE_LIST), 'utf8')).toBe(before);
});

it.skipIf(process.platform !== 'linux')('is what sha256sum reads', () => {
  const said = execFileSync('sha256sum', ['--check', '--strict', FILE_LIST], { cwd: folder });
  expect(said.toString()).toContain('a/b/x y.txt: OK');
});

it('says what differs in a folder', () => {
  expect(verifyFolder(folder, list())).toEqual([]);
  rmSync(join(folder, 'a/index.html'));
  writeFileSync(join(folder, 'index.html'), 'changed');
  writeFileSync(join(folder, 'more.js'), 'slipped in');
  expect(verifyFolder(folder, list())).toEqual([
    { path: 'a/index.html', what: 'is missing' },
    { path: 'index.html', what: 'is another' },
    { path: 'more.js', what: 'is not in the list' },
  ]);
});

it('unpacks copies for servers and holds them against their files', () => {
  const pack = { br: brotliCompressSync, gz: gzipSync };
  const put = (name: string, ending: keyof typeof pack, text: string) =>
    writeFileSync(join(folder, `${name}.${ending}`), pack[ending](text));
  for (const ending of ['br', 'gz'] as const) {
    put('index.html', ending, 'of index.html');
    put('a/index.html', ending, 'of a/index.html');
    put(FILE_LIST, ending, readFileSync(join(folder, FILE_LIST), 'utf8'));
  }
  expect(verifyFolder(folder, list())).toEqual([]);
  put('index.html', 'br', 'the page of last year');
  put(FILE_LIST, 'br', 'the list of last year');
  put('gone.html', 'gz', 'a page that is gone');
  writeFileSync(join(folder, 'a/index.html.gz'), 'not packed at all');
  expect(verifyFolder(folder, list())).toEqual([
    { path: 'a/index.html.gz', what: 'is a copy of something else' },
    { path: 'gone.html.gz', what: 'is not in the list' },
    { path: 'index.html.br', what: 'is a copy of something else' },
    { path: `${FILE_LIST}.br`, what: 'is a copy of something else' },
  ]);
});

it('refuses what is no list', () => {
  expect(() => readFileList('<!doctype html>')).toThrow(/no list of files/);
  expect(() => readFileList('')).toThrow(/empty/);
});
