/** Where a site grows, and how it becomes `dist/`: whole and checked, or not at all. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the finished site. */
export const SITE_FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Sites under way, each in a folder named by the number of its process. */
const UNDER_WAY = fileURLToPath(new URL('../../.building/', import.meta.url));

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what builds left that were killed. */
function sweep(): void {
  for (const name of readdirSync(UNDER_WAY))
    if (!isRunning(Number.parseInt(name, 10))) remove(join(UNDER_WAY, name));
}

/** A new, empty folder for this process to build in; what killed builds left is swept away. */
export function newSiteFolder(): string {
  mkdirSync(UNDER_WAY, { recursive: true });
  sweep();
  const folder = join(UNDER_WAY, String(process.pid), '/');
  remove(folder);
  mkdirSync(folder);
  return folder;
}

/** Takes away the folder of a site that will not be finished. */
export function discard(folder: string): void {
  remove(folder);
  if (readdirSync(UNDER_WAY).length === 0) remove(UNDER_WAY);
}

/**
 * Makes a finished site the one in `dist/`. Only two renames: nobody sees half of either site.
 *
 * @throws when it cannot be moved there; then the former site is back in its place
 */
export function publish(folder: string): void {
  const former = join(UNDER_WAY, `${process.pid}-former`);
  if (existsSync(SITE_FOLDER)) renameSync(SITE_FOLDER, former);
  try {
    renameSync(folder, SITE_FOLDER);
  } catch (error) {
    if (existsSync(former)) renameSync(former, SITE_FOLDER);
    throw error;
  }
  discard(former);
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
