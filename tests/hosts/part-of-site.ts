/** A part of the built site that has every kind of file, so that copies of it are soon made. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSectionsFile } from '../../src/share/parts/sections-file.ts';

/** Folders with all that is in them, and single files deeper down. */
const PARTS = [
  '_astro',
  'fonts',
  'causes/muscle-strain',
  'where',
  'symptom-finder',
  'search/index.html',
];
/** The first article of `sections.json` is what a look at a live host looks at. */
const firstArticle = (site: string) =>
  new URL(
    readSectionsFile(readFileSync(join(site, 'sections.json'), 'utf8')).articles[0]?.place ?? '',
  ).pathname;
const FIRST_OF = ['figures', 'pagefind', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

const filesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/**
 * Copy that part with the times of the files.
 *
 * @param site the built site
 */
export function copyPart(site: string, folder: string): void {
  const copy = (path: string) =>
    cpSync(join(site, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  for (const path of [...filesOf(site), ...PARTS, firstArticle(site)]) copy(path);
  for (const path of FIRST_OF) {
    const wanted = filesOf(join(site, path)).slice(0, dirname(path) === '.' ? 20 : 3);
    for (const name of wanted) copy(join(path, name));
  }
}
