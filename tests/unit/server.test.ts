/** The local server: what it answers, to whom it listens, and that no request ends it. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressFrom } from '../../src/server/address.ts';
import { close, listen, mustBeFree, type Patience } from '../../src/server/listen.ts';
import { siteHandler } from '../../src/server/site-handler.ts';

const loopback = { port: 0, hosts: ['127.0.0.1'], url: '' };
const root = mkdtempSync(join(tmpdir(), 'served-'));
const site = join(root, 'dist');
const opened: Server[] = [];
let port = 0;

async function portOf(handler: RequestListener, patience?: Patience): Promise<number> {
  const servers = await listen(handler, loopback, patience);
  opened.push(...servers);
  return (servers[0]?.address() as AddressInfo).port;
}

function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'causes/strain'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'causes/strain/index.html'), 'about strains');
  writeFileSync(join(folder, '_redirects'), '# moved\n/causes/old/ /causes/strain/ 301\n');
}

beforeAll(async () => {
  writeSite(site, 'the first site');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  port = await portOf(siteHandler(() => site));
});
afterAll(() => {
  close(opened);
  rmSync(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });

/** Sends what no well-made client would; answers with the first line that comes back. */
async function firstLineOf(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(request);
  const [data] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return data.toString().split('\r\n')[0] ?? '';
}
const raw = (line: string, ...headers: string[]) =>
  firstLineOf([line, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));

test('a page comes with the headers of the hosts', async () => {
  const response = await get('/causes/strain/?q=1');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const etag = response.headers.get('etag') ?? '';
  expect(await raw('GET /causes/strain/ HTTP/1.1', `If-None-Match: ${etag}`)).toContain(' 304 ');
});

test('an address that leads nowhere gets the 404 page', async () => {
  const response = await get('/gone/');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe('no such page');
});

test('an address without its last slash is led to the one with it, its question kept', async () => {
  const response = await get('/causes/strain?q=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/causes/strain/?q=1');
});

test('a page that moved is redirected, but not by a plain host', async () => {
  const response = await get('/causes/old/?q=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/causes/strain/']);
  const plain = await portOf(siteHandler(() => site, true));
  expect((await fetch(`http://127.0.0.1:${plain}/causes/old/`)).status).toBe(404);
});

test('a site below a path is served there, and nothing is beside it', async () => {
  const below = join(root, 'below');
  writeSite(below, 'below');
  writeFileSync(join(below, 'site.webmanifest'), '{"scope":"/guide/"}');
  writeFileSync(join(below, '_redirects'), '/guide/causes/old/ /guide/causes/strain/ 301\n');
  const there = await portOf(siteHandler(() => below));
  const answer = async (path: string) => {
    const url = `http://127.0.0.1:${there}${path}`;
    const response = await fetch(url, { redirect: 'manual' });
    return [response.status, response.headers.get('location') ?? (await response.text())];
  };
  expect(await answer('/guide/')).toEqual([200, 'below']);
  expect(await answer('/guide')).toEqual([301, '/guide/']);
  expect(await answer('/guide/causes/strain')).toEqual([301, '/guide/causes/strain/']);
  expect(await answer('/guide/causes/old/')).toEqual([301, '/guide/causes/strain/']);
  expect(await answer('/guide/gone/')).toEqual([404, 'no such page']);
  for (const beside of ['/', '/causes/strain/', '/guidebook/'])
    expect(await answer(beside)).toEqual([
      404,
      '404 Nothing is here: this site was built for /guide/\n',
    ]);
});

test('a part of a file can be asked for', async () => {
  const response = await get('/', { headers: { Range: 'bytes=4-8' } });
  expect([response.status, await response.text()]).toEqual([206, 'first']);
});

const broken: [what: string, status: number, line: string, ...headers: string[]][] = [
  ['a range that ends before it begins', 416, 'GET / HTTP/1.1', 'Range: bytes=9-3'],
  ['a range beyond the end', 416, 'GET / HTTP/1.1', 'Range: bytes=999-'],
  ['a range of no number', 200, 'GET / HTTP/1.1', 'Range: bytes=a-b'],
  ['half a percent sign', 400, 'GET /%E0%A4%A HTTP/1.1'],
  ['a zero byte', 400, 'GET /%00 HTTP/1.1'],
  ['a way out of the folder', 403, 'GET /../secret.txt HTTP/1.1'],
  ['the same in disguise', 403, 'GET /causes/%2e%2e/%2e%2e/secret.txt HTTP/1.1'],
  ['a very long address', 404, `GET /${'a'.repeat(9000)} HTTP/1.1`],
  ['a longer one', 431, `GET /${'a'.repeat(99_000)} HTTP/1.1`],
  ['no address', 404, 'GET * HTTP/1.1'],
  ['another host', 404, 'GET //other.example/%2e HTTP/1.1'],
  ['a method for writing', 405, 'PUT / HTTP/1.1', 'Content-Length: 0'],
  ['a rare method', 405, 'PROPFIND / HTTP/1.1'],
  ['an unknown method', 400, 'BREW / HTTP/1.1'],
  ['no HTTP', 400, 'hello'],
];
test.each(broken)(
  '%s is answered with %i, and the server lives on',
  async (_, status, ...lines) => {
    const [line, ...headers] = lines;
    expect(await raw(line, ...headers)).toContain(`HTTP/1.1 ${status} `);
    expect((await get('/')).status).toBe(200);
  },
);

test('a rebuild shows at the next request; while there is no site, the server says so', async () => {
  const former = join(root, 'former');
  renameSync(site, former);
  const without = await get('/');
  expect([without.status, await without.text()]).toEqual([
    503,
    '503 There is no built site now; "npm run build" makes one.\n',
  ]);
  writeSite(site, 'the second site');
  expect(await (await get('/')).text()).toBe('the second site');
});

test('a connection that says nothing is closed', async () => {
  const silent = await portOf(() => undefined, { head: 100, request: 100, silence: 50 });
  expect(await text(connect(silent, '127.0.0.1'))).toBe('');
  const slow = connect(silent, '127.0.0.1');
  slow.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const drip = setInterval(() => slow.write('X-Slow: 1\r\n'), 20);
  slow.on('error', () => undefined);
  await new Promise((closed) => slow.on('close', closed));
  clearInterval(drip);
});

test('the server listens on this machine alone, unless told otherwise', () => {
  expect(addressFrom({})).toEqual({
    port: 4321,
    hosts: ['127.0.0.1', '::1'],
    url: 'http://localhost:4321/',
  });
  expect(addressFrom({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({
    port: 8080,
    hosts: ['0.0.0.0'],
    url: 'http://localhost:8080/',
  });
  expect(addressFrom({ HOST: 'fe80::1' }).url).toBe('http://[fe80::1]:4321/');
});

test.each(['abc', '-1', '0', '70000', '80.5', '0x50'])('PORT=%s is refused', (text) => {
  expect(() => addressFrom({ PORT: text })).toThrow(
    `PORT is "${text}", but a port is a number from 1 to 65535, for example PORT=8080.`,
  );
});

test('a port that is taken is named before anything else happens', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port: taken } = other.address() as AddressInfo;
  await expect(mustBeFree(addressFrom({ PORT: String(taken) }))).rejects.toThrow(
    `Port ${taken} is taken. Choose another, for example PORT=${taken + 1}.`,
  );
  other.close();
  await expect(mustBeFree({ ...loopback, hosts: ['192.0.2.1'] })).rejects.toThrow(
    'HOST is "192.0.2.1", but this machine has no such address.',
  );
});
