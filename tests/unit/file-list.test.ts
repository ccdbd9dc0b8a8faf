/** The list of what is published: complete, in one order, readable by others, and a copy is held against it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FILE_LIST, readFileList, writeFileList } from '../../src/output/file-list.ts';
import { addressOn, verifyFolder, verifySite } from '../../src/output/verify.ts';
import { siteHandler } from '../../src/server/site-handler.ts';

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

it('says what differs on a live host, by the addresses that readers use', async () => {
  const server = createServer(siteHandler(() => folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await verifySite(site, list())).toEqual([]);
  const before = list();
  rmSync(join(folder, 'a/index.html'));
  writeFileSync(join(folder, 'index.html'), 'changed');
  expect(await verifySite(site, before)).toEqual([
    { path: 'a/index.html', what: 'is missing', seen: '404' },
    { path: 'index.html', what: 'is another', seen: '200' },
  ]);
  server.closeAllConnections();
  server.close();
  const [first] = await verifySite(site, before);
  expect(first?.what).toBe('could not be asked for');
});

it('works below a path', () => {
  expect(addressOn('https://a.org/site', 'x/index.html')).toBe('https://a.org/site/x/');
  expect(addressOn('https://a.org/site/', 'x y.txt')).toBe('https://a.org/site/x%20y.txt');
});

it('refuses what is no list', () => {
  expect(() => readFileList('<!doctype html>')).toThrow(/no list of files/);
  expect(() => readFileList('')).toThrow(/empty/);
});
