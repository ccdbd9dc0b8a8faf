/** A site takes its name when it is finished, and no earlier site is lost on the way. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

type SiteFolder = typeof import('../../src/output/site-folder.ts');

/** The module in a project of its own, with an earlier site in `dist/`. */
async function project(): Promise<{ root: string; module: SiteFolder; site: () => string }> {
  const root = mkdtempSync(join(tmpdir(), 'site-folder-'));
  mkdirSync(join(root, 'src/output'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'earlier');
  const copy = join(root, 'src/output/site-folder.ts');
  copyFileSync('src/output/site-folder.ts', copy);
  const module = (await import(copy)) as SiteFolder;
  return { root, module, site: () => readFileSync(join(root, 'dist/index.html'), 'utf8') };
}

test('a finished site takes the place of the earlier one, which the next build sweeps away', async () => {
  const { root, module, site } = await project();
  const folder = module.newSiteFolder();
  writeFileSync(join(folder, 'index.html'), 'new');
  module.publish(folder);
  expect(site()).toBe('new');
  const former = join(root, '.building', `${process.pid}-former`);
  expect(existsSync(former)).toBe(true);
  // A process may have the number of an earlier one.
  const again = module.newSiteFolder();
  writeFileSync(join(again, 'index.html'), 'newer');
  module.publish(again);
  expect(site()).toBe('newer');
  const ended = spawnSync('true').pid;
  renameSync(former, join(root, '.building', `${ended}-former`));
  const next = module.newSiteFolder();
  await module.sweep();
  expect(readdirSync(join(root, '.building'))).toEqual([basename(next)]);
  expect(site()).toBe('newer');
});

test('a site that cannot be moved leaves the earlier one where it was', async () => {
  const { module, site } = await project();
  const folder = module.newSiteFolder();
  module.discard(folder);
  module.newSiteFolder();
  expect(() => {
    module.publish(join(folder, 'gone'));
  }).toThrow('ENOENT');
  expect(site()).toBe('earlier');
});
