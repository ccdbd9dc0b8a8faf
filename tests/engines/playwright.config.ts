import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { SITE_FOLDER } from '../../src/output/site-folder.ts';
import { pathOfSite } from '../../src/server/site-handler.ts';
import type { Found } from './engine.ts';
import type { EngineOptions } from './journey.ts';

const port = Number(process.env['TEST_PORT'] ?? 4328);
/** A site that was built for a path is read there: `/` or `/guide/`. */
const path = pathOfSite(SITE_FOLDER);
/** What run.ts found. */
const engines = JSON.parse(process.env['ENGINES_FOUND'] ?? '[]') as Found[];

/**
 * WebKitGTK's driver loses keys when two of its browsers are at work, and once in a hundred journeys
 * it falls silent: only then another try counts (see table-reporter.ts).
 */
const isWebDriver = (found: Found) => 'engine' in found && found.engine.drivenBy === 'webdriver';

/** The engine that has one worker only begins; the others take turns beside it. */
const slowestFirst = (a: Found, b: Found) => Number(isWebDriver(b)) - Number(isWebDriver(a));

export default defineConfig<object, EngineOptions>({
  testDir: './journeys',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./table-reporter.ts', { outputFile: 'test-results/engines.json' }]],
  use: {
    baseURL: `http://localhost:${port}${path.slice(0, -1)}`,
    required: ['CI', 'REQUIRE_ENGINES'].some((name) => process.env[name]),
  },
  projects: [...engines].sort(slowestFirst).map((found) => ({
    name: found.name,
    use: { found },
    ...(isWebDriver(found) && { workers: 1, retries: 2 }),
  })),
  webServer: {
    command: 'node src/commands/serve.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
