/**
 * `npm run -s bench:load`: requests a second of nginx with our recipe, beside its set-up as Debian packages
 * it, with the same files, in turn. No test: it depends on the machine, which `uptime` tells about.
 * Each run is a few seconds of 32 connections from this machine to itself. Beside them stands the processor's time
 * a request, which other work on the machine changes less. Words choose: br, gzip, identity (none).
 */
import '../must-be-built.ts';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** As Linux counts in /proc. */
const TICKS_A_SECOND = 100;

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

interface Opened {
  name: string;
  port: number;
  server: Running;
}

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

/** Seconds of the processor that nginx's workers have taken; 0 where the system does not tell. */
function processorTime({ child }: Running): number {
  const children = `/proc/${child.pid}/task/${child.pid}/children`;
  if (!existsSync(children)) return 0;
  const ticks = readFileSync(children, 'utf8')
    .trim()
    .split(' ')
    .map((worker) => readFileSync(`/proc/${worker}/stat`, 'utf8').replace(/.*\) /, '').split(' '))
    .map((fields) => Number(fields[11]) + Number(fields[12]));
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}

/** Requests a second, microseconds of the processor a request, and how many requests failed. */
async function load({ port, server }: Opened, accept: string) {
  const before = processorTime(server);
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
    cost: ((processorTime(server) - before) / number(/(\d+) requests in/)) * 1e6,
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    failed:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      socket.reduce((sum, each) => sum + Number(each), 0),
  };
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const busy = () => loadavg()[0]?.toFixed(1) ?? '';
const opened: Opened[] = [];
try {
  // One by one, so that those that run are stopped when another does not start.
  opened.push(await open('recipe', recipe));
  opened.push(await open('packaged', (port) => packaged(port, join(folder, 'access.log'))));
  opened.push(await open('without its log', (port) => packaged(port, 'off')));
  console.log(`${WORKERS} cores, load ${busy()} before: ${ROUNDS} rounds of ${SECONDS} s, in turn`);
  const asked = process.argv.slice(2);
  for (const accept of asked.length > 0 ? asked : ['br', 'gzip', 'identity']) {
    const runs = new Map(
      opened.map(({ name }) => [name, [] as Awaited<ReturnType<typeof load>>[]]),
    );
    for (let round = 0; round < ROUNDS; round++)
      for (const each of opened) runs.get(each.name)?.push(await load(each, accept));
    const ours = runs.get('recipe') ?? [];
    for (const [name, rounds] of runs) {
      const ratio = median(rounds.map(({ rate }, round) => (ours[round]?.rate ?? 0) / rate));
      const said = rounds.map(({ rate }) => rate.toFixed(0)).join(' ');
      const beside = name === 'recipe' ? '' : `; the recipe ${ratio.toFixed(2)} of it`;
      const cost = median(rounds.map((run) => run.cost)).toFixed(0);
      const rate = median(rounds.map((run) => run.rate)).toFixed(0);
      const failed = rounds.reduce((sum, run) => sum + run.failed, 0);
      console.log(
        `${accept.padEnd(9)}${name.padEnd(17)}${rate} /s (${said}), ${cost} µs each, ${failed} failed${beside}`,
      );
      if (ratio < BAR || failed > 0) process.exitCode = 1;
    }
  }
  console.log(`load ${busy()} after`);
} finally {
  await Promise.all(opened.map(({ server }) => stop(server)));
  rmSync(folder, { recursive: true, force: true });
}
