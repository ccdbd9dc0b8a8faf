/** Copies of this project, for tests that build another site than ours, or ours in another place. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const code = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Share pictures are named by what they show, so that all copies may share them. */
const PICTURES = 'node_modules/.astro/share-pictures';

/**
 * Puts the project's code into a folder, with its packages but without what builds remember.
 *
 * @param root folder of the copy
 * @param parts what else to copy: `content`, `public`
 */
export function copyProject(root: string, ...parts: string[]): void {
  for (const part of [...code, ...parts]) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(join(root, 'node_modules/.astro'), { recursive: true });
  const packages = readdirSync('node_modules').filter((name) => !/^\.(astro|vite)/.test(name));
  for (const path of [...packages.map((name) => `node_modules/${name}`), PICTURES])
    symlinkSync(join(process.cwd(), path), join(root, path));
}
