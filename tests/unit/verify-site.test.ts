/** Whether a live host shows the site of a list: what moved may lead on, and each file is the same however it is sent. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { NoAnswer } from '../../src/hosts/live/no-answer.ts';
import { addressOn, verifySite } from '../../src/hosts/live/verify-site.ts';
import { sha256 } from '../../src/output/file-list.ts';

const sections = JSON.stringify({
  version: 1,
  site: { address: 'https://built.example/guide/' },
  moved: [
    { id: 'old', landing: 'https://built.example/guide/where/', whole: true },
    { id: 'split', landing: 'https://built.example/guide/where/#part' },
  ],
});
const files = new Map([
  ['index.html', 'home'],
  ['a b/x.txt', 'words'],
  ['where/index.html', 'where it hurts'],
  ['old/index.html', 'this page moved'],
  ['split/index.html', 'parts of this page moved'],
  ['sections.json', sections],
]);
const list = new Map(
  [...files, ['_headers', 'for hosts'], ['404.html', 'not here'], ['a.js.br', 'packed']].map(
    ([path = '', text = '']) => [path, sha256(Buffer.from(text))],
  ),
);

const packers = {
  br: brotliCompressSync,
  gzip: gzipSync,
  identity: (text: string) => Buffer.from(text),
};
type Way = keyof typeof packers;

let stop = () => undefined as unknown;
afterEach(() => void stop());

async function open(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/guide/`);
}

/** A host that sends what is said for a path and a way of sending it, else the file of the list. */
const host = (
  said: (path: string, way: Way) => string | undefined,
  redirects: Record<string, string> = {},
) =>
  open(({ url = '', headers }, response) => {
    const place = redirects[url];
    if (place !== undefined) return void response.writeHead(301, { Location: place }).end();
    const path = decodeURIComponent(url.replace('/guide/', '')).replace(/(^|\/)$/, '$1index.html');
    const accepted = String(headers['accept-encoding']);
    const way = (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? 'identity';
    const text = said(path, way) ?? files.get(path);
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Encoding': way });
    response.end(packers[way](text ?? ''));
  });

const asBuilt = () => undefined;

test('the same site, with pages where others moved to', async () => {
  expect(await verifySite(await host(asBuilt), list)).toEqual([]);
});

test('what moved may lead to its new place, and nowhere else', async () => {
  const to = (place: string) => host(asBuilt, { '/guide/old/': place });
  expect(await verifySite(await to('/guide/where/'), list)).toEqual([]);
  stop();
  expect(await verifySite(await to('/guide/'), list)).toEqual([
    { path: 'old/index.html', what: 'is another', seen: '200, leads to /guide/' },
  ]);
});

test('a page that did not move as a whole leads nowhere', async () => {
  const site = await host(asBuilt, { '/guide/split/': '/guide/where/' });
  expect(await verifySite(site, list)).toEqual([
    { path: 'split/index.html', what: 'is another', seen: '200, leads to /guide/where/' },
  ]);
});

test('nothing is believed of a list of moved pages that is not the one of the build', async () => {
  const other = sections.replace('guide/where/', 'guide/');
  const site = await host((path) => (path === 'sections.json' ? other : undefined), {
    '/guide/old/': '/guide/',
  });
  expect((await verifySite(site, list)).map(({ path }) => path)).toEqual([
    'old/index.html',
    'sections.json',
  ]);
});

test('what is missing or changed', async () => {
  const site = await host((path) => (path === 'index.html' ? 'changed' : undefined));
  expect(await verifySite(site, new Map([...list, ['gone.js', 'abc']]))).toEqual([
    { path: 'gone.js', what: 'is missing', seen: '404' },
    { path: 'index.html', what: 'is another', seen: '200' },
  ]);
});

describe('a host that sends something else to some', () => {
  const stale = (...ways: Way[]) =>
    host((path, way) => (path === 'index.html' && ways.includes(way) ? 'old words' : undefined));
  test.each<[Way[], string]>([
    [['br', 'gzip'], '200, sent as br and gzip'],
    [['gzip'], '200, sent as gzip'],
    [['identity'], '200, sent plain'],
  ])('%j', async (ways, seen) => {
    expect(await verifySite(await stale(...ways), list)).toEqual([
      { path: 'index.html', what: 'is another', seen },
    ]);
  });
});

test('one question shows that nobody answers, or that no page is there', async () => {
  let asked = 0;
  const site = await open((_, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  await expect(verifySite(site, list)).rejects.toThrow(
    `${site.href} answers 404: give the address of the site's first page.`,
  );
  expect(asked).toBe(1);
  stop();
  await expect(verifySite(site, list)).rejects.toThrow(NoAnswer);
  await expect(verifySite(site, list)).rejects.toThrow(/\(ECONNREFUSED\)\. Is the name right/);
});

test('addresses of files, also below a path', () => {
  const site = new URL('https://a.org/site/');
  expect(addressOn(site, 'x/index.html').href).toBe('https://a.org/site/x/');
  expect(addressOn(site, 'x y.txt').href).toBe('https://a.org/site/x%20y.txt');
});
