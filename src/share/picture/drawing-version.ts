/** What a drawing depends on besides its words, as one hash: a changed design redraws all. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { TYPEFACE } from './font-files.ts';

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
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package "${name}" is not installed.`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/**
 * Begins a hash of a module, of all modules of this site that it loads, and of the versions of the
 * packages that they load.
 *
 * @throws when one of the files cannot be read
 */
export function versionBehind(module: URL): Hash {
  const modules = modulesBehind(module);
  const hash = createHash('sha256');
  for (const file of modules) hash.update(readFileSync(file));
  for (const name of packagesBehind(modules)) hash.update(versionOf(name));
  return hash;
}

/**
 * Hash of all code, colours and libraries that draw, and of Node's zlib, which compresses.
 *
 * @returns 64 hexadecimal digits (SHA-256)
 * @throws when one of the files cannot be read
 */
export function drawingVersion(): string {
  const tokens = new URL('../../styles/tokens.css', import.meta.url);
  return versionBehind(new URL('draw-picture.ts', import.meta.url))
    .update(readFileSync(tokens))
    .update(versionOf(TYPEFACE))
    .update(`zlib ${process.versions.zlib}`)
    .digest('hex');
}
