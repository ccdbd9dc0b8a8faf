/** A lock file made where a package of another system could not be seen fails `npm ci` everywhere. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/** The site's own, and that of the peer in the build bench. */
const locks = ['package-lock.json', 'tests/build/starlight/package-lock.json'];

/** Where a package may find another: its own node_modules, then those above it. */
function placesFor(path: string, name: string): string[] {
  const above = path.lastIndexOf('/node_modules/');
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  return path === '' ? [here] : [here, ...placesFor(above < 0 ? '' : path.slice(0, above), name)];
}

test.each(locks)('%s names the optional packages of every platform', (lock) => {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(locks)('%s names no registry', (lock) => {
  expect(readFileSync(lock, 'utf8')).not.toContain('"resolved"');
});
