/** What files said when they were committed, where the project is a git checkout; nothing where it is none. */
import { spawnSync } from 'node:child_process';

/** Commits of a file that are looked into: what was recorded is mostly in the last. */
const MOST_COMMITS = 4;

/** Milliseconds after which nothing is told rather than waiting. */
const PATIENCE = 3000;

/** What git prints; undefined where there is no git, no checkout or no such file. */
function printed(root: string, ...options: string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', options, {
    cwd: root,
    timeout: PATIENCE,
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** @returns the commits of a file, latest first, each read when it is asked for and kept */
export function committedIn(root: string): (path: string) => Iterable<Buffer> {
  const known = new Map<string, Buffer | undefined>();
  const kept = (key: string, ...options: string[]) => {
    if (!known.has(key)) known.set(key, printed(root, ...options));
    return known.get(key);
  };
  return function* (path) {
    if (kept('checkout', 'rev-parse', '--verify', 'HEAD') === undefined) return;
    const head = kept(path, 'show', `HEAD:./${path}`);
    if (head !== undefined) yield head;
    const log = kept(`log ${path}`, 'log', `-n${MOST_COMMITS}`, '--format=%H', '--', path);
    for (const commit of log?.toString('utf8').split('\n').filter(Boolean) ?? []) {
      const text = kept(`${commit} ${path}`, 'show', `${commit}:./${path}`);
      if (text !== undefined) yield text;
    }
  };
}
