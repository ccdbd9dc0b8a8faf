import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Engine } from './engine.ts';

const port = Number(process.env['TEST_PORT'] ?? 4328);

export default defineConfig<object, { engine: Engine }>({
  testDir: './journeys',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
  use: { baseURL: `http://localhost:${port}` },
  projects: [
    {
      name: 'firefox',
      use: { engine: { name: 'firefox', path: '/usr/bin/firefox-esr', bidi: true } },
    },
    {
      name: 'chromium',
      use: { engine: { name: 'chromium', path: '/usr/bin/chromium-headless-shell' } },
    },
  ],
  webServer: {
    command: 'node src/commands/serve.ts',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
