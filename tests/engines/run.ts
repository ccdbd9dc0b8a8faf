/**
 * `npm run test:engines`: the journeys of a reader in every engine that can be had here. With CI
 * or REQUIRE_ENGINES set, one that cannot be had is a failure.
 */
import { spawnSync } from 'node:child_process';
import { engineNames } from './engine.ts';
import { findEngine } from './find-engine.ts';

const found = [];
for (const name of engineNames) {
  const engine = await findEngine(name);
  console.log(`${name}: ${'version' in engine ? engine.version : 'none'}`);
  found.push(engine);
}
const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'tests/engines/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ENGINES_FOUND: JSON.stringify(found) } },
);
process.exitCode = status ?? 1;
