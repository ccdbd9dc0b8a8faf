import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Found } from './engine.ts';
import type { EngineOptions } from './journey.ts';

const port = Number(process.env['TEST_PORT'] ?? 4328);
/** What run.ts found. */
const engines = JSON.parse(process.env['ENGINES_FOUND'] ?? '[]') as Found[];

export default defineConfig<object, EngineOptions>({
  testDir: './journeys',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '../../test-results/engines.json' }],
    ['./table-reporter.ts'],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    required: ['CI', 'REQUIRE_ENGINES'].some((name) => process.env[name]),
  },
  // WebKitGTK's driver loses keys now and then when two of its browsers are at work.
  projects: engines.map((found) => ({
    name: found.name,
    use: { found },
    ...('engine' in found && found.engine.drivenBy === 'webdriver' && { workers: 1 }),
  })),
  webServer: {
    command: 'node src/commands/serve.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
