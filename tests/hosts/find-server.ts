/** Finds nginx and Caddy, or unpacks Debian's packages of them, where nothing is installed or started. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Programs and parts of them, by the Debian package that has them. */
const PACKAGES = {
  nginx: [
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
  ],
  'libnginx-mod-http-brotli-static': ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
  openssl: ['/usr/bin/openssl', '/usr/local/bin/openssl', '/opt/homebrew/bin/openssl'],
  wrk: ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'],
} as const;

export type ServerPackage = keyof typeof PACKAGES;

/** What the system's loader ends a program with. */
const MISSES_A_LIBRARY = 127;

/** Where Debian's packages are unpacked, if need be. */
const UNPACKED = resolve('node_modules/.cache/servers');

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, stdio: 'pipe', timeout: 300_000 });

function download(folder: string, name: string): void {
  try {
    run(folder, 'apt-get', 'download', name);
  } catch (error) {
    // The lists of packages may be missing or old; only root can fetch them, as many a CI lets everybody be.
    if (process.getuid?.() === 0) run(folder, 'apt-get', 'update');
    else if (process.env['CI']) run(folder, 'sudo', '-n', 'apt-get', 'update');
    else throw error;
    run(folder, 'apt-get', 'download', name);
  }
}

function unpack(name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    download(folder, name);
    mkdirSync(UNPACKED, { recursive: true });
    for (const file of readdirSync(folder)) run(folder, 'dpkg-deb', '-x', file, UNPACKED);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Path of what a package has: the system's, or one unpacked into `node_modules/.cache/`.
 *
 * @returns undefined when it is not there and cannot be had
 * @throws with CI set, where everything must be tested
 */
export function find(name: ServerPackage): string | undefined {
  // What is unpacked goes together: another build of nginx would refuse the module.
  const places = PACKAGES[name].flatMap((path) => [path, join(UNPACKED, path)]);
  const there = () => places.find((path) => existsSync(path));
  const found = there();
  if (found !== undefined) return found;
  try {
    unpack(name);
    const path = there() ?? '';
    // Its libraries are packages of their own, which almost every system has.
    if (!path.endsWith('.so') && spawnSync(path, ['-v']).status === MISSES_A_LIBRARY) {
      rmSync(path);
      throw new Error(`${path} misses a library`);
    }
  } catch (error) {
    const why = `${name} is not here, and its package cannot be had: install it with your system's package manager.`;
    if (process.env['CI']) throw new Error(why, { cause: error });
    console.warn(`Skipped: ${why}`);
    return undefined;
  }
  return there();
}
