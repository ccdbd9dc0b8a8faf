import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './browser/chromium.ts';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const browser = process.env['BROWSER_PATH'];

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Requests are counted: what a device keeps would answer them. Specs about that allow it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(browser && { executablePath: browser }), args: chromiumFlags },
  },
  webServer: {
    command: 'node src/commands/serve.ts',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
