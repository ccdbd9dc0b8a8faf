/**
 * `npm run bench:build [-- --rounds 3] [--check]`
 *
 * Builds this site and a Starlight site of the same texts, in turn and never side by side, and
 * prints what both took. A first build starts from a fresh copy without any cache; "again" is the
 * same once more with nothing changed. The last line is one JSON object; `--check` ends with an
 * error when a bar is missed.
 *
 * `npm run bench:build -- --growth 76,380,760` builds this site with so many articles instead; see
 * `growth.ts`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparison, type Rounds } from './compare.ts';
import { growth } from './growth.ts';
import type { Measured } from './measure.ts';
import { buildAgain, copyCheckout, firstBuild, install, scratchFolder } from './scratch.ts';
import { copyStarlight } from './starlight-texts.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    growth: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

async function compare(root: string, rounds: number): Promise<boolean> {
  const scratch = scratchFolder();
  const folders = { ours: join(scratch, 'ours'), starlight: join(scratch, 'starlight') };
  copyCheckout(root, folders.ours);
  const texts = copyStarlight(root, folders.starlight);
  install(folders.starlight);
  const runs: Rounds = { ours: [], starlight: [] };
  for (let round = 1; round <= rounds; round += 1)
    for (const site of ['ours', 'starlight'] as const) {
      const first: Measured = await firstBuild(folders[site]);
      runs[site].push({ first, again: await buildAgain(folders[site]) });
      console.error(`round ${round} of ${rounds}: ${site} done`);
    }
  const { table, figures, missed } = comparison(runs);
  console.log(`${texts} texts, ${rounds} rounds\n\n${table}\n`);
  if (missed.length > 0) console.log(`Missed: ${missed.join(', ')}\n`);
  console.log(JSON.stringify({ texts, rounds, ...figures }));
  return missed.length === 0;
}

const root = process.cwd();
const holds = values.growth
  ? await growth(root, values.growth.split(',').map(Number))
  : await compare(root, Number(values.rounds));
if (values.check && !holds) process.exitCode = 1;
