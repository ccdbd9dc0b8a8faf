/** Starts nginx or Caddy with a recipe, as somebody without rights on this machine could. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import type { Recipe } from '../../src/hosts/recipe.ts';
import { find } from './find-server.ts';

export type ServerName = 'nginx' | 'caddy';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Around nginx's recipe: what a package's own `nginx.conf` says, with all files in a folder of ours. */
export function aroundNginx(folder: string, inside: string, workers = 1): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  const brotli = find('libnginx-mod-http-brotli-static');
  return [
    'daemon off;',
    // Root's worker must read a folder of root's.
    process.getuid?.() === 0 ? 'user root;' : '',
    `worker_processes ${workers};`,
    `pid ${join(folder, 'pid')};`,
    `error_log ${join(folder, 'error.log')};`,
    brotli === undefined ? '' : `load_module ${brotli};`,
    'events { worker_connections 768; }',
    // As packages have it: a recipe that does not switch it off has visits written down.
    `http { access_log ${join(folder, 'access.log')}; ${temporary.join(' ')}`,
    brotli === undefined ? inside.replace('brotli_static on;', '') : inside,
    '}',
  ].join('\n');
}

/** Whether somebody answers on a port. */
const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

/** A server that was started here. */
export interface Running {
  child: ChildProcess;
  /** What it has written down so far, wherever it does. */
  said: () => string;
}

const ifThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Start a program that serves on a port; `folder` is its own.
 *
 * @throws when it ends or does not serve within ten seconds
 */
export async function start(
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<Running> {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (more: Buffer) => (words += more.toString()));
  const said = () =>
    ['error.log', 'access.log'].map((name) => ifThere(join(folder, name))).join('') + words;
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { child, said };
    await setTimeout(50);
  }
  child.kill('SIGKILL');
  throw new Error(`${program} does not serve:\n${said()}`);
}

/** Ends a server that was started here. */
export async function stop({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Start a server with its recipe; `folder` is its own. */
export async function serve(
  name: ServerName,
  recipe: Recipe & { listen: { http: number; https: number } },
  folder: string,
): Promise<Running> {
  const program = find(name);
  if (program === undefined) throw new Error(`${name} is not here.`);
  mkdirSync(folder, { recursive: true });
  const { http, https } = recipe.listen;
  const port = recipe.behindAnother ? http : https;
  const file = join(folder, 'configuration');
  if (name === 'nginx') {
    writeFileSync(
      file,
      aroundNginx(folder, nginxFile({ ...recipe, log: join(folder, 'error.log') })),
    );
    return start(
      program,
      ['-c', file, '-p', folder, '-e', join(folder, 'error.log')],
      port,
      folder,
    );
  }
  const options = `{\nadmin off\nhttp_port ${http}\nhttps_port ${https}\n}\n`;
  writeFileSync(file, options + caddyFile(recipe));
  return start(program, ['run', '--config', file, '--adapter', 'caddyfile'], port, folder);
}
