/** Finds a Chromium for the browser tests, or installs one, or says what to do. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { downloadBrowser, installPackages } from './install-browser.ts';

/** Where systems keep Chromium and Chrome; first the one without windows, which takes half the time. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HOW_TO = `No Chromium was found for the browser tests, and none could be installed. Do one of these:
  - install Chromium or Google Chrome with your system's package manager
    (Debian and Ubuntu: sudo apt-get install chromium)
  - run: npx playwright install chromium
  - set BROWSER_PATH to a Chromium you have`;

const onSystem = () => SYSTEM_BROWSERS.find((path) => existsSync(path));
const fromPlaywright = () => [chromium.executablePath()].find((path) => existsSync(path));

const fromDebian = () =>
  installPackages('chromium-headless-shell') || installPackages('chromium')
    ? onSystem()
    : undefined;
const downloaded = () => (downloadBrowser('chromium') ? fromPlaywright() : undefined);

/**
 * Path of a Chromium to test with: BROWSER_PATH, the system's, Playwright's (downloaded if need
 * be), or Debian's package when root.
 *
 * @throws with what to install, when there is none
 */
export function findBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && !existsSync(named))
    throw new Error(`BROWSER_PATH is ${named}, but there is no such file.\n${HOW_TO}`);
  const found = named ?? onSystem() ?? fromPlaywright() ?? downloaded() ?? fromDebian();
  if (found === undefined) throw new Error(HOW_TO);
  return found;
}
