/** What `npm run deploy:check` says of hosts: a small good one, and the same with one thing wrong at a time. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';
import { checkConnection } from '../../src/hosts/live/connection.ts';
import { look } from '../../src/hosts/live/look.ts';
import { gradeOf, observe } from '../../src/hosts/live/observatory.ts';
import { NoAnswer } from '../../src/hosts/live/no-answer.ts';
import { AnotherSite } from '../../src/hosts/live/site.ts';
import {
  ASKED_FOR_ANEW,
  hostHeaders,
  httpsHeaders,
  KEPT_A_YEAR,
} from '../../src/integrations/host-headers.ts';
import { runCommand } from '../hosts/run-command.ts';
import { freePort } from '../hosts/run-server.ts';

/** An answer before it is sent. */
interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Encodings the host knows, the best first. */
  encodings: string[];
  /** One that it uses whatever it is asked for. */
  forced?: 'br';
  /** What is in a copy, where that is something else. */
  copies?: { br?: string; gzip?: string };
}

const SCRIPT = '/_astro/page.abc.js';
let origin = '';

const page = (title: string) =>
  `<!doctype html><title>${title} · Back Spasm Guide</title><link rel="canonical" href="${origin}/"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"><script src="${SCRIPT}"></script>`;

function files(): Map<string, string> {
  const sections = {
    version: 1,
    articles: [{ place: `${origin}/causes/strain/` }],
    moved: [{ id: 'causes/old', landing: `${origin}/causes/strain/`, whole: true }],
  };
  const others = ['site.webmanifest', 'favicon.svg', 'favicon.ico', 'apple-touch-icon.png']
    .concat('robots.txt', 'sitemap-index.xml', 'rss.xml', 'sw.js')
    .map((name) => [`/${name}`, `what is in ${name}`] as const);
  return new Map([
    ['/', page('Home')],
    ['/causes/strain/', page('Strain')],
    ['/sections.json', JSON.stringify(sections)],
    [SCRIPT, 'export {}'],
    ...others,
  ]);
}

function goodReply(path: string, { headers }: IncomingMessage): Reply {
  const body = files().get(path);
  const reply = (status: number, more: Record<string, string>, text = '') => ({
    status,
    headers: { ...hostHeaders, ...more },
    body: text,
    encodings: ['br', 'gzip'],
  });
  if (path === '/causes/old/') return reply(301, { Location: '/causes/strain/' });
  if (path === '/causes/strain') return reply(301, { Location: '/causes/strain/' });
  if (body === undefined)
    return reply(404, { 'Content-Type': 'text/html; charset=utf-8' }, page('Not here'));
  const cache = path === '/sw.js' ? 'no-cache' : path === SCRIPT ? KEPT_A_YEAR : ASKED_FOR_ANEW;
  const always = {
    'Content-Type': mediaTypeOf(path) ?? '',
    'Cache-Control': cache,
    ETag: '"1"',
    Vary: 'Accept-Encoding',
  };
  if (headers['if-none-match'] === '"1"') return reply(304, always);
  if (headers.range) return { ...reply(206, always, body.slice(0, 10)), encodings: [] };
  return reply(200, always, body);
}

const packers = { br: brotliCompressSync, gzip: gzipSync };
let spoil: (reply: Reply, path: string) => void = () => undefined;
const server: Server = createServer((request, response) => {
  const path = request.url ?? '/';
  const reply = goodReply(path, request);
  spoil(reply, path);
  const accepted = String(request.headers['accept-encoding']);
  const packed = reply.forced ?? reply.encodings.find((name) => accepted.includes(name));
  const pack = packed === 'br' || packed === 'gzip' ? packers[packed] : undefined;
  if (packed === 'br' || packed === 'gzip') reply.body = reply.copies?.[packed] ?? reply.body;
  const encoding = pack && packed !== undefined ? { 'Content-Encoding': packed } : {};
  response.writeHead(reply.status, { ...reply.headers, ...encoding });
  response.end(reply.status === 304 ? undefined : pack ? pack(reply.body) : reply.body);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (spoil = () => undefined));
afterAll(() => server.close());

const complaints = async () => (await look(new URL(`${origin}/`), undefined)).complaints;

test('of a good host nothing is said but that it has no HTTPS', async () => {
  expect((await complaints()).map(({ what }) => what)).toEqual([
    expect.stringContaining('looked at without HTTPS'),
  ]);
});

const only = (path: string, change: (reply: Reply) => void) => (reply: Reply, at: string) => {
  if (at === path) change(reply);
};
const header = (path: string, name: string, value?: string) =>
  only(path, ({ headers }) => {
    if (value === undefined) Reflect.deleteProperty(headers, name);
    else headers[name] = value;
  });
const status = (path: string, number: number, body?: string) =>
  only(path, (reply) => {
    reply.status = number;
    if (body !== undefined) reply.body = body;
  });
const NOT_THERE = '/no-such-page-0b5c/';

const faults: [what: string, spoiled: typeof spoil, words: RegExp, minor?: true][] = [
  [
    'no nosniff on a script',
    header(SCRIPT, 'X-Content-Type-Options'),
    /X-Content-Type-Options says nothing/,
  ],
  [
    'pages that may be framed',
    header('/', 'Content-Security-Policy'),
    /Content-Security-Policy says nothing/,
  ],
  ['a policy of the host', header('/', 'Referrer-Policy', 'origin'), /Referrer-Policy says origin/],
  ['a cookie', header('/', 'Set-Cookie', 'track=1'), /sets a cookie \(track\)/],
  ['pages kept for an hour', header('/', 'Cache-Control', 'max-age=3600'), /for 3600 seconds/],
  [
    'pages kept for ten minutes',
    header('/', 'Cache-Control', 'max-age=600'),
    /for 600 seconds/,
    true,
  ],
  ['pages of which nothing is said', header('/', 'Cache-Control'), /as long as they guess/],
  [
    'a worker kept for a day',
    header('/sw.js', 'Cache-Control', 'max-age=86400'),
    /for 86400 seconds/,
  ],
  [
    'hashed files asked for anew',
    header(SCRIPT, 'Cache-Control', 'no-cache'),
    /again and again/,
    true,
  ],
  ['no validator', header('/causes/strain/', 'ETag'), /neither ETag/, true],
  [
    'an ETag that is not looked at',
    header('/causes/strain/', 'ETag', '"2"'),
    /answers 200 and sends all/,
    true,
  ],
  ['no compression', only('/', (reply) => (reply.encodings = [])), /without compression/],
  [
    'gzip alone',
    only('/', (reply) => (reply.encodings = ['gzip'])),
    /sent as gzip to browsers/,
    true,
  ],
  ['brotli for all', only('/', (reply) => (reply.forced = 'br')), /Asked for it plain/],
  [
    'an old copy for most readers',
    only('/', (reply) => (reply.copies = { br: 'old', gzip: 'old' })),
    /with br and gzip are sent another text than those without/,
  ],
  [
    'an old copy for some',
    only('/sw.js', (reply) => (reply.copies = { gzip: 'old' })),
    /with gzip are sent another text/,
  ],
  ['no Vary', header('/', 'Vary'), /Vary does not name/],
  ['a page of the host for 404', status(NOT_THERE, 404, 'nginx'), /by a page of the host/],
  ['a soft 404', status(NOT_THERE, 200), /with 200 instead of 404/],
  ['two addresses of a page', status('/causes/strain', 200), /has two addresses/, true],
  ['no page without the slash', status('/causes/strain', 404), /answered with 404/],
  ['no redirects', status('/causes/old/', 200), /does not redirect to \/causes\/strain\//, true],
  ['a dead old address', status('/causes/old/', 404), /old address is answered with 404/],
  [
    'a manifest as plain text',
    header('/site.webmanifest', 'Content-Type', 'text/plain'),
    /sent as text\/plain/,
  ],
  [
    'another alphabet',
    header('/robots.txt', 'Content-Type', 'text/plain; charset=latin1'),
    /charset=latin1/,
  ],
  ['a file that was not uploaded', status('/rss.xml', 404), /answered with 404/],
  [
    'no parts of files',
    only('/apple-touch-icon.png', (reply) => (reply.status = 200)),
    /Asked for a part/,
    true,
  ],
  ['a file for hosts that is shown', status('/_headers', 200), /does not read it/, true],
  [
    'a script of the host',
    only('/', (reply) => (reply.body += '<script src="https://a.example/x.js"></script>')),
    /a script of a\.example/,
  ],
  [
    'another name',
    only('/', (reply) => (reply.body = reply.body.replace(`${origin}/`, 'https://b.example/'))),
    /names https:\/\/b\.example\/ as its address/,
  ],
];

test.each(faults)('%s is told, with how to mend it', async (_, spoiled, words, minor) => {
  spoil = spoiled;
  const [, ...others] = await complaints();
  const told = others.filter(({ what }) => words.test(what));
  expect(told).toHaveLength(1);
  expect(told[0]?.minor).toBe(minor);
  expect(told[0]?.mend).toMatch(/^[A-Z].{20,}/);
  // Nothing else is said of one fault, but where one answer shows two.
  expect(others.length).toBeLessThanOrEqual(2);
});

test('an address where something else stands', async () => {
  spoil = status('/', 200, 'It works!');
  await expect(complaints()).rejects.toThrow(AnotherSite);
  spoil = status('/sections.json', 404);
  await expect(complaints()).rejects.toThrow('not all of dist/ was uploaded');
});

test('another address of the site is told which one to give', async () => {
  const of = (path: string) => look(new URL(path, origin), undefined);
  await expect(of('/causes/strain/')).rejects.toThrow(
    `${origin}/causes/strain/ is below the first page of the site: give ${origin}/.`,
  );
  await expect(of('/causes/never/')).rejects.toThrow(`give ${origin}/.`);
  spoil = only('/', (reply) => {
    reply.status = 301;
    reply.headers['Location'] = 'https://there.example/';
  });
  await expect(complaints()).rejects.toThrow(
    `${origin}/ leads to https://there.example/: give that address.`,
  );
});

test('nobody is told to build for an address without HTTPS', async () => {
  spoil = only(
    '/',
    (reply) => (reply.body = reply.body.replace(`${origin}/`, 'https://b.example/')),
  );
  const mends = (await complaints()).map(({ mend }) => mend).join();
  expect(mends).not.toContain('SITE_URL=http://');
  expect(mends).toContain('with its https:// address as SITE_URL');
});

test.each([
  [['https://a.example/', '--http', 'nonsense'], '--http is "nonsense", but it must be an address'],
  [['https://a.example/', '--http', 'https://a.example/'], 'must be an address such as http://'],
  [['https://a.example/', '--nonsense'], 'npm run deploy:check -- https://your.domain/'],
  [['ftp://localhost'], '"ftp://localhost" is no address of a site'],
  [['a.example', 'b.example'], 'Give one address'],
])('%j is refused in words', async (args, words) => {
  const { said, status: ended } = await runCommand('check-deploy', args);
  expect(said).toContain(words);
  expect(said).not.toMatch(/^\s+at /m);
  expect(ended).toBe(1);
});

test('an address for HTTP that was named must answer', async () => {
  const http = `http://127.0.0.1:${await freePort()}/`;
  const { said } = await runCommand('check-deploy', [`${origin}/`, '--http', http]);
  expect(said).toContain(`${http} does not answer (ECONNREFUSED)`);
});

test('the command says it in words and ends with 1', async () => {
  const { said, status: ended } = await runCommand('check-deploy', [`${origin}/`]);
  expect(said).toContain('wrong  http://127.0.0.1');
  expect(said).toContain('1 thing wrong, 0 could be better');
  expect(ended).toBe(1);
  expect((await runCommand('check-deploy', [`localhost:${await freePort()}`])).said).toContain(
    'does not answer (ECONNREFUSED)',
  );
  expect((await runCommand('check-deploy')).said).toContain(
    'npm run deploy:check -- https://your.domain/',
  );
  const distrusted = Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' });
  expect(new NoAnswer(new URL(origin), distrusted).message).toMatch(
    /renew it.*NODE_EXTRA_CA_CERTS=/,
  );
});

describe('the way from HTTP', () => {
  const way = (...urls: string[]) =>
    checkConnection(
      new URL('https://a.example/'),
      urls.map((url) => new URL(url)),
    ).map(({ what }) => what);
  test.each([
    [['http://a.example/', 'https://a.example/'], []],
    [['http://a.example/'], [expect.stringContaining('does not lead to HTTPS')]],
    [['http://a.example/', 'http://b.example/'], [expect.stringContaining('never to HTTPS')]],
    [
      ['http://a.example/', 'https://www.a.example/'],
      [expect.stringContaining('leads to https://www.a.example/ first')],
    ],
  ])('%j', (urls, expected) => expect(way(...urls)).toEqual(expected));
});

describe('the grade', () => {
  const url = new URL('https://a.example/');
  const visit = (headers: Record<string, string>, text = '') => ({
    url,
    status: 200,
    headers: new Headers(headers),
    text,
  });
  const way = [new URL('http://a.example/'), url];
  const grade = (headers: Record<string, string>) => {
    const { grade: letter, score } = observe({
      home: visit(headers, page('Home')),
      way,
      crossSite: visit({}),
    });
    return [letter, score];
  };

  test('our headers, an A+', () =>
    expect(grade({ ...hostHeaders, ...httpsHeaders })).toEqual(['A+', 120]));
  // A policy in the page counts, framing and HSTS do not come with it.
  test('what GitHub Pages sends', () => expect(grade({})).toEqual(['C', 55]));
  test('no HSTS, which no bonus makes good', () => expect(grade(hostHeaders)).toEqual(['B+', 80]));
  test.each([
    [120, 'A+'],
    [99, 'A'],
    [89, 'A-'],
    [25, 'D-'],
    [24, 'F'],
    [0, 'F'],
  ])('%i points: %s', (score, letter) => expect(gradeOf(score)).toBe(letter));
});
