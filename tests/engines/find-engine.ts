/** Finds the engines on this machine, or gets them, and sees to it that they start. */
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { downloadBrowser, installPackages } from '../browser/install-browser.ts';
import type { Engine, EngineName, Found } from './engine.ts';
import { startEngine } from './start-engine.ts';

/** One way to come by an engine; none when that way leads nowhere. */
type Way = () => Engine | undefined;

const HOW_TO: Record<EngineName, string> = {
  chromium: 'Do what is said above.',
  firefox: `Do one of these:
  - install Firefox (Debian: sudo apt-get install firefox-esr)
  - run: npx playwright install firefox
  - set FIREFOX_PATH to a Firefox you have`,
  webkit: `Do one of these:
  - run: npx playwright install --with-deps webkit
  - install WebKitGTK with its driver and a screen for it
    (Debian: sudo apt-get install webkit2gtk-driver xvfb matchbox-window-manager)
  - set WEBKIT_DRIVER_PATH to a WebKitWebDriver you have`,
};

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const isThere = (path: string | undefined) => path !== undefined && existsSync(path);

const firefoxAt = (path: string): Engine => ({
  name: 'firefox',
  drivenBy: 'playwright',
  path,
  bidi: true,
});

function installedFirefox(): Engine | undefined {
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const path = onPath('firefox-esr') ?? onPath('firefox') ?? (isThere(onMac) ? onMac : undefined);
  return path ? firefoxAt(path) : undefined;
}

function webKitGtk(driver = onPath('WebKitWebDriver')): Engine | undefined {
  const [miniBrowser] = globSync('/usr/{lib,libexec}{,64}{,/*}/webkit2gtk-4.*/MiniBrowser');
  if (!driver || !miniBrowser || !onPath('Xvfb') || !onPath('matchbox-window-manager'))
    return undefined;
  return { name: 'webkit', drivenBy: 'webdriver', driver, miniBrowser };
}

const playwrights = (name: 'firefox' | 'webkit'): Engine | undefined =>
  existsSync({ firefox, webkit }[name].executablePath())
    ? { name, drivenBy: 'playwright' }
    : undefined;

/** What is here already comes first, then what can be fetched. */
const ways: Record<EngineName, Way[]> = {
  chromium: [() => ({ name: 'chromium', drivenBy: 'playwright', path: findBrowser() })],
  firefox: [
    () => playwrights('firefox'),
    installedFirefox,
    () => (downloadBrowser('firefox') ? playwrights('firefox') : undefined),
    () => (installPackages('firefox-esr') ? installedFirefox() : undefined),
  ],
  webkit: [
    () => playwrights('webkit'),
    webKitGtk,
    () => (downloadBrowser('webkit') ? playwrights('webkit') : undefined),
    () =>
      installPackages('webkit2gtk-driver', 'xvfb', 'matchbox-window-manager')
        ? webKitGtk()
        : undefined,
  ],
};

/** A program that somebody named is the only way; Chromium's is read by findBrowser. */
const named: Partial<
  Record<EngineName, { variable: string; at: (path: string) => Engine | undefined }>
> = {
  firefox: { variable: 'FIREFOX_PATH', at: firefoxAt },
  webkit: { variable: 'WEBKIT_DRIVER_PATH', at: webKitGtk },
};

function waysTo(name: EngineName): Way[] {
  const { variable, at } = named[name] ?? {};
  const path = variable && process.env[variable];
  if (!path || !at) return ways[name];
  return [
    () => {
      if (!existsSync(path)) throw new Error(`${variable} is ${path}, but there is no such file.`);
      return at(path);
    },
  ];
}

/** Version of an engine that starts and opens a window. */
async function versionOf(engine: Engine): Promise<string> {
  const windows = startEngine(engine);
  try {
    const version = await windows.version();
    const window = await windows.open({ width: 390, height: 844, script: true });
    await window.close();
    return version;
  } finally {
    await windows.close();
  }
}

/** The first engine of a name that starts here; or why none does, and what to do. */
export async function findEngine(name: EngineName): Promise<Found> {
  let why = 'None is installed, and none could be fetched.';
  for (const way of waysTo(name)) {
    try {
      const engine = way();
      if (engine) return { name, engine, version: await versionOf(engine) };
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { name, missing: `${why}\n${HOW_TO[name]}` };
}
