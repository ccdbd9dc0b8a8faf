/** What every journey begins with: a reader who has just opened a window of the engine. */
import { writeFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import type { Setting, Windows } from './driver.ts';
import type { Found } from './engine.ts';
import { Reader } from './reader.ts';
import { startEngine } from './start-engine.ts';

export { expect } from '@playwright/test';

type Size = Pick<Setting, 'width' | 'height'>;
export const phone: Size = { width: 390, height: 844 };
export const tablet: Size = { width: 768, height: 1024 };
export const desktop: Size = { width: 1280, height: 800 };

/** What the projects of the configuration set. */
export interface EngineOptions {
  found: Found;
  /** An engine that cannot be had is a failure, not a reason to skip. */
  required: boolean;
}

export const test = base.extend<
  { size: Size; script: boolean; reader: Reader },
  EngineOptions & { windows: Windows | undefined }
>({
  size: [phone, { option: true }],
  script: [true, { option: true }],
  found: [
    { name: 'chromium', missing: 'Run it by npm run test:engines.' },
    { option: true, scope: 'worker' },
  ],
  required: [true, { option: true, scope: 'worker' }],
  windows: [
    async ({ found }, use) => {
      const windows = 'engine' in found ? startEngine(found.engine) : undefined;
      await use(windows);
      await windows?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ found, required, windows, size, script, baseURL }, use, info) => {
    if ('missing' in found && required) throw new Error(found.missing);
    if ('missing' in found) info.skip(true, found.missing);
    const driver = await windows?.open({ ...size, script });
    if (!driver) return;
    const reader = new Reader(driver, baseURL ?? '');
    await use(reader);
    if (info.status !== info.expectedStatus) {
      const path = info.outputPath('window.png');
      writeFileSync(path, await reader.picture());
      await info.attach('window', { path, contentType: 'image/png' });
    }
    await driver.close();
  },
});
