/** What a share picture depends on besides its words, as one hash: a changed design redraws all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TYPEFACE } from './font-files.ts';

const requireFrom = createRequire(import.meta.url);

/** `import … from 'x';`, `export … from 'x';` and `import 'x';`, but not those of types. */
const LOADS = /^(?:(?:im|ex)port (?!type )[^;=]*?from|import) '([^']+)';/gm;

/** What a source text loads when it runs; types change no picture. */
const loaded = (source: string) => Array.from(source.matchAll(LOADS), ([, name = '']) => name);

const isOurs = (name: string) => name.startsWith('.');

/**
 * A module and all modules of this site that it loads, each once.
 *
 * @param module address of a TypeScript file
 * @throws when a file cannot be read
 */
export function modulesBehind(module: URL): URL[] {
  const seen = new Map<string, URL>();
  const visit = (at: URL) => {
    if (seen.has(at.href)) return;
    seen.set(at.href, at);
    for (const path of loaded(readFileSync(at, 'utf8')).filter(isOurs)) visit(new URL(path, at));
  };
  visit(module);
  return [...seen.values()];
}

/** The packages that some modules load, in the order of their names. */
export function packagesBehind(modules: readonly URL[]): string[] {
  const names = modules.flatMap((module) => loaded(readFileSync(module, 'utf8')));
  const packages = names.filter((name) => !isOurs(name) && !name.startsWith('node:'));
  return [...new Set(packages)].sort();
}

function versionOf(name: string): string {
  const file = requireFrom.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/**
 * Hash of all code, colours and libraries that draw, and of Node's zlib, which compresses.
 *
 * @returns 64 hexadecimal digits (SHA-256)
 * @throws when one of the files cannot be read
 */
export function drawingVersion(): string {
  const modules = modulesBehind(new URL('draw-picture.ts', import.meta.url));
  const tokens = new URL('../../styles/tokens.css', import.meta.url);
  const hash = createHash('sha256');
  for (const file of [...modules, tokens]) hash.update(readFileSync(file));
  for (const name of [...packagesBehind(modules), TYPEFACE]) hash.update(versionOf(name));
  hash.update(`zlib ${process.versions.zlib}`);
  return hash.digest('hex');
}
