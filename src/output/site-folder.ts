/** Where a site grows, and how it becomes `dist/`: whole and checked, or not at all. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the finished site. */
export const SITE_FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Sites under way and former ones, each in a folder named by the number of the process that put it there. */
const UNDER_WAY = fileURLToPath(new URL('../../.building/', import.meta.url));

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes away what earlier builds left: former sites, and what was killed. Thousands of files take a
 * disk a second or more, which passes while the next site is built.
 */
export async function sweep(): Promise<void> {
  if (!existsSync(UNDER_WAY)) return;
  for (const name of readdirSync(UNDER_WAY))
    if (!isRunning(Number.parseInt(name, 10)))
      await rm(join(UNDER_WAY, name), { recursive: true, force: true, maxRetries: 3 });
}

/** A new, empty folder for this process to build in. */
export function newSiteFolder(): string {
  const folder = join(UNDER_WAY, String(process.pid), '/');
  remove(folder);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function tidy(): void {
  if (readdirSync(UNDER_WAY).length === 0) remove(UNDER_WAY);
}

/** Takes away the folder of a site that will not be finished. */
export function discard(folder: string): void {
  remove(folder);
  tidy();
}

/**
 * Makes a finished site the one in `dist/`. Only two renames: nobody sees half of either site. The
 * former one is left for the next build to {@link sweep}.
 *
 * @throws when it cannot be moved there; then the former site is back in its place
 */
export function publish(folder: string): void {
  const former = join(UNDER_WAY, `${process.pid}-former`);
  // In a container, processes have the same number each time.
  remove(former);
  if (existsSync(SITE_FOLDER)) renameSync(SITE_FOLDER, former);
  try {
    renameSync(folder, SITE_FOLDER);
  } catch (error) {
    if (existsSync(former)) renameSync(former, SITE_FOLDER);
    throw error;
  }
  tidy();
}

/** Takes away the finished site, so that it cannot pass for one that was refused. */
export function withdraw(): void {
  remove(SITE_FOLDER);
}

/** Number of files in a folder and below, and their bytes. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
