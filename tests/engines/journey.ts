/** What every journey begins with: a reader who has just opened a window of the engine. */
import { test as base } from '@playwright/test';
import type { Setting } from './driver.ts';
import type { Engine } from './engine.ts';
import { PlaywrightWindows } from './playwright-driver.ts';
import { Reader } from './reader.ts';

export { expect } from '@playwright/test';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

interface Options {
  size: Pick<Setting, 'width' | 'height'>;
  script: boolean;
}
interface Engines {
  engine: Engine;
  windows: PlaywrightWindows;
}

export const test = base.extend<Options & { reader: Reader }, Engines>({
  size: [phone, { option: true }],
  script: [true, { option: true }],
  engine: [{ name: 'chromium' }, { option: true, scope: 'worker' }],
  windows: [
    async ({ engine }, use) => {
      const windows = new PlaywrightWindows(engine);
      await use(windows);
      await windows.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ windows, size, script, baseURL }, use, info) => {
    const driver = await windows.open({ ...size, script });
    const reader = new Reader(driver, baseURL ?? '');
    await use(reader);
    if (info.status !== info.expectedStatus)
      await info.attach('window', { body: await reader.picture(), contentType: 'image/png' });
    await driver.close();
  },
});
