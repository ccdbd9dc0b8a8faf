/** `npm run verify -- WHERE [LIST]`: whether a folder or a live address is the site that was built. */
import '../integrations/stop-at-wrong-settings.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressGiven, looksLikeAddress } from '../hosts/live/address-given.ts';
import { verifySite } from '../hosts/live/verify-site.ts';
import { counted } from '../model/schema/counted.ts';
import { FILE_LIST, readFileList } from '../output/file-list.ts';
import { verifyFolder, type Difference } from '../output/verify-folder.ts';
import { inWords } from '../terminal/in-words.ts';
import { startProgress } from '../terminal/progress.ts';

const USE = `npm run verify -- WHERE [LIST]
  WHERE  a folder or an address: dist, https://your.domain/, localhost:8443
  LIST   dist/${FILE_LIST} unless another is named, for example the one kept with a release`;

/** Differences that are named one by one. */
const NAMED = 20;

/** What is wrong where a host, or a folder for one, has compressed copies that are older or newer than their files. */
const OLD_COPIES = `  Compressed copies are not of these files: run "npm run self-host" after every build, and upload
  so that what is gone from dist/ goes from the server too (rsync --archive --delete).`;
const isOldCopy = ({ what, seen }: Difference) =>
  what === 'is a copy of something else' || /, sent (?:as|plain)/.test(seen ?? '');

const statsOf = (path: string) => statSync(path, { throwIfNoEntry: false });

function listIn(file: string): Map<string, string> {
  if (!statsOf(file)?.isFile())
    throw new Error(
      `There is no file ${file}: run "npm run build", or name the list of a release.`,
    );
  try {
    return readFileList(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `${file} is no list of a build, as dist/${FILE_LIST} is. ${error instanceof Error ? error.message : ''}`,
      { cause: error },
    );
  }
}

async function differences(where: string, list: ReadonlyMap<string, string>) {
  if (statsOf(where)?.isDirectory()) return verifyFolder(where, list);
  if (statsOf(where) ?? !looksLikeAddress(where))
    throw new Error(
      `There is no folder ${where}. Name one, or an address such as https://your.domain/.`,
    );
  const progress = startProgress('files', list.size);
  try {
    return await verifySite(addressGiven(where), list, progress.done);
  } finally {
    progress.end();
  }
}

async function verify(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [where = 'dist', file = join('dist', FILE_LIST)] = positionals;
  const list = listIn(file);
  console.log(`${counted(list.size, 'file')} in ${file}`);
  const found = await differences(where, list);
  for (const { path, what, seen } of found.slice(0, NAMED))
    console.log(`  ${path} ${what}${seen === undefined ? '' : ` (${seen})`}`);
  if (found.length > NAMED) console.log(`  and ${found.length - NAMED} more`);
  if (found.some(isOldCopy)) console.log(OLD_COPIES);
  const sum = found.length === 0 ? 'is that site, every byte' : counted(found.length, 'difference');
  console.log(`${where}: ${sum}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

await inWords(verify, USE);
