/** Chromium, Firefox, and Playwright's own WebKit, driven by Playwright. */
import { chromium, firefox, webkit, type Browser, type Page } from '@playwright/test';
import { chromiumFlags } from '../browser/chromium.ts';
import type { Driver, Setting } from './driver.ts';
import type { Engine } from './engine.ts';

/** Firefox as it is installed speaks WebDriver BiDi, through which only preferences reach these. */
const calm = { 'ui.prefersReducedMotion': 1 };
const withoutScript = { 'javascript.enabled': false };

const browserTypes = { chromium, firefox, webkit };

const launch = ({ name, path, bidi }: Engine, script: boolean): Promise<Browser> =>
  browserTypes[name].launch({
    ...(path && { executablePath: path }),
    ...(name === 'chromium' && { args: chromiumFlags }),
    ...(bidi && {
      channel: 'moz-firefox',
      firefoxUserPrefs: { ...calm, ...(!script && withoutScript) },
    }),
  });

/** A browser starts once for all readers with script, and once more where one comes without. */
export class PlaywrightWindows {
  readonly #engine: Engine;
  readonly #browsers = new Map<boolean, Promise<Browser>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async open({ width, height, script }: Setting): Promise<Driver> {
    const key = this.#engine.bidi ? script : true;
    const starting = this.#browsers.get(key) ?? launch(this.#engine, script);
    this.#browsers.set(key, starting);
    const browser = await starting;
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      ...(!this.#engine.bidi && { javaScriptEnabled: script }),
    });
    const page = await context.newPage();
    return driverOf(page, () => context.close());
  }

  async close(): Promise<void> {
    for (const starting of this.#browsers.values()) await (await starting).close();
  }
}

const driverOf = (page: Page, close: () => Promise<void>): Driver => ({
  open: async (address) => {
    await page.goto(address);
  },
  address: () => Promise.resolve(page.url()),
  back: async () => {
    await page.goBack();
  },
  evaluate: (expression) => page.evaluate(expression),
  click: (x, y) => page.mouse.click(x, y),
  type: (words) => page.keyboard.type(words, { delay: 20 }),
  press: (key) => page.keyboard.press(key),
  picture: () => page.screenshot(),
  close,
});
