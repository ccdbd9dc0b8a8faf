/**
 * `npm run verify -- WHERE [LIST]`: whether a folder or a live address is the site that was built. The list is
 * `dist/sha256sums.txt` unless another is named, for example the one kept with a release.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../model/schema/counted.ts';
import { FILE_LIST, readFileList } from '../output/file-list.ts';
import { verifyFolder, verifySite } from '../output/verify.ts';
import { startProgress } from '../terminal/progress.ts';

/** Differences that are named one by one. */
const NAMED = 20;

const [where = 'dist', file = join('dist', FILE_LIST)] = process.argv.slice(2);

async function differences() {
  const list = readFileList(readFileSync(file, 'utf8'));
  console.log(`${counted(list.size, 'file')} in ${file}`);
  if (!/^https?:\/\//.test(where)) return verifyFolder(where, list);
  const progress = startProgress('files', list.size);
  try {
    return await verifySite(where, list, progress.done);
  } finally {
    progress.end();
  }
}

if (!existsSync(file)) {
  console.error(`There is no ${file}: run "npm run build", or name the list of a release.`);
  process.exitCode = 1;
} else {
  const found = await differences();
  for (const { path, what, seen } of found.slice(0, NAMED))
    console.log(`  ${path} ${what}${seen === undefined ? '' : ` (${seen})`}`);
  if (found.length > NAMED) console.log(`  and ${found.length - NAMED} more`);
  const sum = found.length === 0 ? 'is that site, every byte' : counted(found.length, 'difference');
  console.log(`${where}: ${sum}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
