/** A browser that cannot be had must say what to do. */
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser that is named is taken', () => {
  vi.stubEnv('BROWSER_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test('a browser that is named but not there stops with what to install', () => {
  vi.stubEnv('BROWSER_PATH', '/nowhere/chromium');
  expect(findBrowser).toThrow(/BROWSER_PATH is \/nowhere\/chromium[\s\S]*npx playwright install/);
});
