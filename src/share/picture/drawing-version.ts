/** What a share picture depends on besides its words, as one hash: a changed design redraws all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const requireFrom = createRequire(import.meta.url);

/** Modules that a source text loads when it runs; types change no picture. */
const loaded = (source: string) =>
  Array.from(source.matchAll(/^import (?!type )[^;]*?'(\.[^']+)';/gm), ([, path = '']) => path);

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
    for (const path of loaded(readFileSync(at, 'utf8'))) visit(new URL(path, at));
  };
  visit(module);
  return [...seen.values()];
}

function versionOf(name: string): string {
  const file = requireFrom.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/**
 * Hash of all code, colours and libraries that draw.
 *
 * @returns 64 hexadecimal digits (SHA-256)
 * @throws when one of the files cannot be read
 */
export function drawingVersion(): string {
  const tokens = new URL('../../styles/tokens.css', import.meta.url);
  const hash = createHash('sha256');
  for (const file of [...modulesBehind(new URL('draw-picture.ts', import.meta.url)), tokens])
    hash.update(readFileSync(fileURLToPath(file)));
  hash.update(versionOf('satori'));
  hash.update(versionOf('@fontsource/atkinson-hyperlegible-next'));
  // Sharp tells its own version and those of the libraries below it.
  hash.update(JSON.stringify(sharp.versions));
  return hash.digest('hex');
}
