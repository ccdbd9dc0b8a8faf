/** Chromium, Firefox, and Playwright's own WebKit, driven by Playwright. */
import { chromium, firefox, webkit, type Browser, type Page } from '@playwright/test';
import { chromiumFlags } from '../browser/chromium.ts';
import type { Driver, Setting, Windows } from './driver.ts';
import type { PlaywrightEngine } from './engine.ts';

const browserTypes = { chromium, firefox, webkit };

/**
 * Over BiDi, Firefox takes none of these for a window, but it has preferences. Its bars to scroll
 * lie over the page, as on a phone: beside it they would take 12 pixels.
 */
const firefoxPrefs = (script: boolean) => ({
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
  'javascript.enabled': script,
});

const launch = ({ name, path, bidi }: PlaywrightEngine, script: boolean): Promise<Browser> =>
  browserTypes[name].launch({
    ...(path && { executablePath: path }),
    ...(name === 'chromium' && { args: chromiumFlags }),
    ...(bidi && { channel: 'moz-firefox', firefoxUserPrefs: firefoxPrefs(script) }),
  });

const driverOf = (page: Page): Driver => ({
  open: async (address) => {
    await page.goto(address);
  },
  address: () => Promise.resolve(page.url()),
  evaluate: (expression) => page.evaluate(expression),
  click: (x, y) => page.mouse.click(x, y),
  type: (words) => page.keyboard.type(words, { delay: 20 }),
  press: (key) => page.keyboard.press(key),
  picture: () => page.screenshot(),
  close: () => page.context().close(),
});

/** The browser starts once for all windows; where script is a preference, once more without. */
export class PlaywrightWindows implements Windows {
  readonly #engine: PlaywrightEngine;
  readonly #browsers = new Map<boolean, Promise<Browser>>();

  constructor(engine: PlaywrightEngine) {
    this.#engine = engine;
  }

  #browser(script: boolean): Promise<Browser> {
    const browser = this.#browsers.get(script) ?? launch(this.#engine, script);
    this.#browsers.set(script, browser);
    return browser;
  }

  async version(): Promise<string> {
    return (await this.#browser(true)).version();
  }

  async open({ width, height, script }: Setting): Promise<Driver> {
    const { bidi } = this.#engine;
    const browser = await this.#browser(bidi ? script : true);
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      ...(!bidi && { javaScriptEnabled: script }),
    });
    // Without a window that somebody sees, Chromium cannot ask whether copying is allowed.
    if (browser.browserType() === chromium)
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return driverOf(await context.newPage());
  }

  async close(): Promise<void> {
    await Promise.allSettled(
      [...this.#browsers.values()].map(async (browser) => (await browser).close()),
    );
  }
}
