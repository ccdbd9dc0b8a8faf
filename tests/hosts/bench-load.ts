/**
 * `npm run -s bench:load`: requests a second of nginx with our recipe, beside its set-up as Debian packages
 * it, with the same files, in turn. No test: it depends on the machine, which `uptime` tells about.
 * Each run is a few seconds of 32 connections from this machine to itself.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCopies } from '../../src/hosts/compressed-copies.ts';
import { mediaTypes } from '../../src/hosts/media-types.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import { find } from './find-server.ts';
import { copyPart } from './part-of-site.ts';
import { aroundNginx, freePort, start, stop, type Running } from './run-server.ts';

const ROUNDS = 5;
const SECONDS = 4;
const WORKERS = Math.max(1, cpus().length);
/** Throughput of the recipe, by that of the package, below which we are not content. */
const BAR = 0.9;

/** What a reader's visit asks for. */
const ADDRESSES = [
  '/',
  '/causes/muscle-strain/',
  '/where/',
  '/sections.json',
  '/favicon.svg',
  '/apple-touch-icon.png',
  '/search/',
];

const program = find('nginx');
const wrk = find('wrk');
if (program === undefined || wrk === undefined) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'bench-load-'));
const site = join(folder, 'site');
copyPart('dist', site);
await writeCopies(site);

/** The lines of Debian's `nginx.conf` and `sites-available/default` that are no comments. */
const packaged = (port: number, log: string) => `
  sendfile on; tcp_nopush on; types_hash_max_size 2048;
  types { ${Object.entries(mediaTypes)
    .map(([type, endings]) => `${type.split(';')[0] ?? ''} ${endings.join(' ')};`)
    .join(' ')} }
  default_type application/octet-stream;
  gzip on;
  access_log ${log};
  server {
    listen 127.0.0.1:${port} default_server;
    root ${site};
    index index.html index.htm index.nginx-debian.html;
    server_name _;
    location / { try_files $uri $uri/ =404; }
  }`;

const recipe = (port: number) =>
  nginxFile({
    domain: 'localhost',
    path: '/',
    root: site,
    redirects: new Map(),
    behindAnother: true,
    listen: { http: port, https: port, host: '127.0.0.1' },
    log: join(folder, 'error.log'),
  });

/** Starts nginx with what stands inside its `http` block. */
async function open(name: string, inside: (port: number) => string) {
  const own = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(own);
  const port = await freePort();
  const file = join(own, 'nginx.conf');
  writeFileSync(file, aroundNginx(own, inside(port), WORKERS));
  const args = ['-c', file, '-p', own, '-e', join(own, 'error.log')];
  return { name, port, server: await start(program ?? '', args, port, own) };
}

/** Requests a second, and how many of all failed. */
async function load(port: number, accept: string): Promise<{ rate: number; failed: number }> {
  const script = join(folder, 'visit.lua');
  writeFileSync(
    script,
    `local paths = { ${ADDRESSES.map((each) => `"${each}"`).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "${accept}" })
end`,
  );
  const args = ['-t1', '-c32', `-d${SECONDS}s`, '-s', script, `http://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)(wrk ?? '', args);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const socket = /Socket errors: (.*)/.exec(stdout)?.[1]?.match(/\d+/g) ?? [];
  return {
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    failed:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      socket.reduce((sum, each) => sum + Number(each), 0),
  };
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const busy = () => loadavg()[0]?.toFixed(1) ?? '';
const opened: { name: string; port: number; server: Running }[] = [];
try {
  opened.push(
    await open('recipe', recipe),
    await open('packaged', (port) => packaged(port, join(folder, 'access.log'))),
    await open('without its log', (port) => packaged(port, 'off')),
  );
  console.log(`${WORKERS} cores, load ${busy()} before: ${ROUNDS} rounds of ${SECONDS} s, in turn`);
  for (const accept of ['br', 'gzip', 'identity']) {
    const rounds = new Map(opened.map(({ name }) => [name, [] as number[]]));
    let failed = 0;
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, port } of opened) {
        const run = await load(port, accept);
        rounds.get(name)?.push(run.rate);
        failed += run.failed;
      }
    const ours = rounds.get('recipe') ?? [];
    for (const [name, rates] of rounds) {
      const ratio = median(rates.map((rate, round) => (ours[round] ?? 0) / rate));
      const said = rates.map((rate) => rate.toFixed(0)).join(' ');
      const beside = name === 'recipe' ? '' : `, the recipe ${ratio.toFixed(2)} of it`;
      console.log(
        `${accept.padEnd(9)}${name.padEnd(17)}${median(rates).toFixed(0)} /s (${said})${beside}`,
      );
      if (ratio < BAR) process.exitCode = 1;
    }
    console.log(`${accept.padEnd(9)}${failed} requests failed`);
    if (failed > 0) process.exitCode = 1;
  }
  console.log(`load ${busy()} after`);
} finally {
  await Promise.all(opened.map(({ server }) => stop(server)));
  rmSync(folder, { recursive: true, force: true });
}
