/** nginx and Caddy serve a part of the built site with our recipes: the real programs, over TLS. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCopies } from '../../src/hosts/compressed-copies.ts';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';
import { hostHeaders, KEPT_A_YEAR } from '../../src/integrations/host-headers.ts';
import { readRedirects } from '../../src/integrations/host-redirects.ts';
import { FILE_LIST, writeFileList } from '../../src/output/file-list.ts';
import { asker } from './ask.ts';
import { makeCertificate } from './certificate.ts';
import { find } from './find-server.ts';
import { copyPart } from './part-of-site.ts';
import { runCommand } from './run-command.ts';
import { freePort, serve, stop, type Running, type ServerName } from './run-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const site = join(folder, 'site');
const list = join(folder, 'list-of-the-build');
const redirects = readRedirects(readFileSync('dist/_redirects', 'utf8'));
const hasBrotli = find('libnginx-mod-http-brotli-static') !== undefined;
const hasOpenssl = find('openssl') !== undefined;
let certificate = { chain: '', key: '' };
const trusting = () => ({ NODE_EXTRA_CA_CERTS: certificate.chain });

beforeAll(async () => {
  copyPart('dist', site);
  writeFileList(site);
  renameSync(join(site, FILE_LIST), list);
  await writeCopies(site);
  mkdirSync(join(folder, 'whole-host'));
  symlinkSync(site, join(folder, 'whole-host/guide'));
  if (hasOpenssl) certificate = makeCertificate(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = '/causes/muscle-strain/';
const page = (path: string) => readFileSync(join(site, path, 'index.html'));
const hashed = () =>
  `/_astro/${readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js'))}`;

describe.each<ServerName>(['nginx', 'caddy'])('%s', (name) => {
  const isHere = hasOpenssl && find(name) !== undefined;
  let running: Running[] = [];
  let http = 0;
  let https = 0;
  let behind = 0;
  let below = 0;
  let ask: ReturnType<typeof asker>;
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(`https://localhost:${https}${path}`, headers, method);

  beforeAll(async () => {
    if (!isHere) return;
    [http, https] = [await freePort(), await freePort()];
    [behind, below] = [await freePort(), await freePort()];
    ask = asker(certificate.chain);
    const recipe = {
      domain: 'localhost',
      path: '/',
      root: site,
      redirects,
      behindAnother: false,
    };
    const listen = { http, https, host: '127.0.0.1' };
    running = [
      await serve(name, { ...recipe, listen, certificate }, join(folder, name)),
      await serve(
        name,
        { ...recipe, behindAnother: true, listen: { ...listen, http: behind } },
        join(folder, `${name}-behind`),
      ),
      await serve(
        name,
        {
          ...recipe,
          behindAnother: true,
          path: '/guide/',
          root: join(folder, 'whole-host'),
          redirects: new Map([['/guide/old/', '/guide/where/']]),
          listen: { ...listen, http: below },
        },
        join(folder, `${name}-below`),
      ),
    ];
  });
  afterAll(async () => {
    await Promise.all(running.map(stop));
  });

  const told = isHere ? test : test.skip;

  told('every kind of file comes with its media type and the headers of hosts', async () => {
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
      .filter((path) => !/^\/_(?:headers|redirects)$|^\/404\.html$|\.(?:br|gz)$/.test(path));
    const kinds = new Map(files.map((path) => [path.replace(/.*\./, ''), path]));
    expect(kinds.size).toBeGreaterThan(14);
    for (const path of kinds.values()) {
      const address = path.replace(/index\.html$/, '');
      const { status, headers } = await get(address);
      expect([status, headers['content-type']], path).toEqual([200, mediaTypeOf(path)]);
      for (const [header, value] of Object.entries(hostHeaders))
        if (header !== 'Cache-Control')
          expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
      expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
    }
  });

  told(
    'pages are asked for anew, files with a hash in their name kept, the worker never',
    async () => {
      const cache = async (path: string) => (await get(path)).headers['cache-control'];
      expect(await cache('/')).toBe('public, max-age=0, must-revalidate');
      expect(await cache('/site.webmanifest')).toBe('public, max-age=0, must-revalidate');
      expect(await cache('/sw.js')).toBe('no-cache');
      expect(await cache(hashed())).toBe(KEPT_A_YEAR);
      const [fragment = ''] = readdirSync(join(site, 'pagefind/fragment'));
      expect(await cache(`/pagefind/fragment/${fragment}`)).toBe(KEPT_A_YEAR);
      expect(await cache('/pagefind/pagefind.js')).toBe('public, max-age=0, must-revalidate');
    },
  );

  const withBrotli = isHere && (name === 'caddy' || hasBrotli) ? test : test.skip;
  withBrotli('the copies go out: brotli first, the same page in it', async () => {
    const { headers, body } = await get(ARTICLE, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(body).toEqual(readFileSync(join(site, `${ARTICLE}index.html.br`)));
    expect(brotliDecompressSync(body)).toEqual(page(ARTICLE));
    const sheet = await get(hashed(), { 'Accept-Encoding': 'br' });
    expect([sheet.headers['content-encoding'], sheet.headers['cache-control']]).toEqual([
      'br',
      KEPT_A_YEAR,
    ]);
  });

  told('else gzip, and plain for who understands neither', async () => {
    const packed = await get(ARTICLE, { 'Accept-Encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body)).toEqual(page(ARTICLE));
    const plain = await get(ARTICLE);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toMatch(/accept-encoding/i);
    expect(plain.body).toEqual(page(ARTICLE));
  });

  told.for(['/gone', '/gone/', '/_astro/gone.js', '/_astro/', '/_headers', '/_redirects'])(
    '%s is 404, with the page for that',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(headers['content-security-policy']).toBe(hostHeaders['Content-Security-Policy']);
      expect(body).toEqual(readFileSync(join(site, '404.html')));
    },
  );

  told.for(['/404.html', '/index.html.br', `${ARTICLE}index.html.gz`])(
    '%s is nothing to be asked for',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  told('what moved leads to its new place', async () => {
    expect(redirects.size).toBeGreaterThan(0);
    for (const [from, to] of redirects) {
      const { status, headers } = await get(from);
      expect([status, headers.location], from).toEqual([301, to]);
    }
  });

  told(
    'an address without its last slash is led to the one with it, its question kept',
    async () => {
      const { status, headers } = await get('/causes/muscle-strain?q=1');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${ARTICLE}?q=1`);
      expect((await get('/causes/muscle-strain')).headers.location).toBe(ARTICLE);
      const elsewhere = (await get('//causes/muscle-strain')).headers.location ?? '';
      expect(elsewhere).not.toMatch(/^\/\//);
    },
  );

  told.for(['br', 'gzip', 'identity'])(
    'what is still the same is not sent again (%s)',
    async (as) => {
      const accept = { 'Accept-Encoding': as };
      const { headers } = await get(ARTICLE, accept);
      const again = (with_: Record<string, string>) => get(ARTICLE, { ...accept, ...with_ });
      expect((await again({ 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
      expect((await again({ 'If-None-Match': '"another"' })).status).toBe(200);
      const since = { 'If-Modified-Since': headers['last-modified'] ?? '' };
      const unchanged = await again(since);
      expect(unchanged.status).toBe(304);
      expect(unchanged.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    },
  );

  told('a part of a file can be asked for, and none beyond its end', async () => {
    const all = readFileSync(join(site, 'apple-touch-icon.png'));
    const part = await get('/apple-touch-icon.png', { Range: 'bytes=100-199' });
    expect([part.status, part.headers['content-range']]).toEqual([
      206,
      `bytes 100-199/${all.length}`,
    ]);
    expect(part.body).toEqual(all.subarray(100, 200));
    expect((await get('/apple-touch-icon.png', { Range: 'bytes=9999999-' })).status).toBe(416);
  });

  told('HEAD is answered without a body, and nothing can be written', async () => {
    const head = await get(ARTICLE, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get(ARTICLE, {}, method)).status, method).toBe(405);
  });

  told('nothing outside the folder is served', async () => {
    for (const path of ['/..%2f..%2fchain.pem', '/%2e%2e/key.pem', '//../key.pem'])
      expect([400, 404], path).toContain((await get(path)).status);
  });

  told('HTTP leads to HTTPS on the same host at once', async () => {
    const { status, headers } = await ask(`http://localhost:${http}${ARTICLE}?q=1`);
    expect([301, 308]).toContain(status);
    // Caddy takes the port it is told for the usual one.
    const port = name === 'caddy' ? '' : `:${https}`;
    expect(headers.location).toBe(`https://localhost${port}${ARTICLE}?q=1`);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  told('behind another server, HSTS is said only where that one has HTTPS', async () => {
    const plain = (headers = {}) => ask(`http://localhost:${behind}${ARTICLE}`, headers);
    const one = await plain();
    expect([one.status, one.headers['strict-transport-security']]).toEqual([200, undefined]);
    const two = await plain({ 'X-Forwarded-Proto': 'https' });
    expect(two.headers['strict-transport-security']).toBe('max-age=31536000');
    const slash = await ask(`http://localhost:${behind}/causes/muscle-strain`);
    expect(slash.headers.location).toBe(ARTICLE);
  });

  told('a site below a path is served there', async () => {
    const at = (path: string) => ask(`http://localhost:${below}${path}`);
    const cache = async (path: string) => (await at(path)).headers['cache-control'];
    expect((await at(`/guide${ARTICLE}`)).body).toEqual(page(ARTICLE));
    expect(await cache(`/guide${hashed()}`)).toBe(KEPT_A_YEAR);
    expect(await cache('/guide/sw.js')).toBe('no-cache');
    expect((await at('/guide/old/')).headers.location).toBe('/guide/where/');
    expect((await at('/guide')).headers.location).toBe('/guide/');
    for (const path of ['/guide/gone/', '/', '/guide/_headers', '/guide/404.html']) {
      const { status, body } = await at(path);
      expect([path, status]).toEqual([path, 404]);
      if (path !== '/guide/404.html') expect(body).toEqual(readFileSync(join(site, '404.html')));
    }
  });

  told('a look at the live host finds nothing but its name, and gives it an A+', async () => {
    const { said, status } = await runCommand(
      'check-deploy',
      [`https://localhost:${https}/`, '--http', `http://localhost:${http}/`],
      trusting(),
    );
    const complaints = said.split(/\n(?=wrong|could be better)/).slice(1);
    expect(complaints).toEqual([
      expect.stringContaining('names https://back-spasm-guide.example/'),
    ]);
    expect(said).toContain('scores it: A+, 120 ');
    expect(status).toBe(1);
  });

  told('it is the site of the list, every byte', async () => {
    expect(await runCommand('verify', [`localhost:${https}`, list], trusting())).toEqual({
      said: expect.stringContaining('is that site, every byte') as string,
      status: 0,
    });
  });

  told('an old copy beside a new page is found', async () => {
    const copy = join(site, 'where/index.html.gz');
    const right = readFileSync(copy);
    writeFileSync(copy, gzipSync('the page of last year'));
    try {
      const { said } = await runCommand('verify', [`http://localhost:${behind}`, list]);
      expect(said).toContain('  where/index.html is another (200, sent as gzip)\n');
    } finally {
      writeFileSync(copy, right);
    }
  });

  told('no visit is written down', async () => {
    await get('/only-asked-for-here/');
    // An upload that writes into a file while it is being sent is a grave mistake to nginx.
    const path = join(site, 'where/index.html');
    const whole = readFileSync(path);
    await get('/where/');
    writeFileSync(path, 'half a page');
    await get('/where/').catch(() => undefined);
    writeFileSync(path, whole);
    const said = running.map((each) => each.said()).join('');
    // Both say of a request whose it was where they say anything of it.
    expect(said).not.toMatch(/127\.0\.0\.1:?\d*,|remote_ip|only-asked-for-here/);
  });
});
