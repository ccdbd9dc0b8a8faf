/** `npm run test:browser`: Playwright against the built site, with a browser that is there. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

try {
  const browser = findBrowser();
  console.log(`Browser: ${browser}`);
  const { status } = spawnSync(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, BROWSER_PATH: browser } },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
