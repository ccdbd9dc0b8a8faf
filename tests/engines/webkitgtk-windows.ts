/** WebKitGTK, driven over WebDriver: each window is a browser of its own, as large as its screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Driver, Setting, Windows } from './driver.ts';
import type { WebKitGtkEngine } from './engine.ts';
import { inTime, SILENCE } from './silence.ts';
import { openScreen, type Screen } from './virtual-screen.ts';

/** A running WebDriver service whose browsers appear on a screen. */
interface Place {
  screen: Screen;
  service: ChildProcess;
  address: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function start(driver: string, width: number, height: number): Promise<Place> {
  const screen = await openScreen(width, height);
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...screen.env },
  });
  try {
    await once(service, 'spawn');
  } catch (error) {
    screen.close();
    throw error;
  }
  const address = `http://127.0.0.1:${port}`;
  const end = Date.now() + 20_000;
  while (service.exitCode === null && service.signalCode === null && Date.now() < end) {
    const answer = await fetch(`${address}/status`).catch(() => wait(50));
    if (answer) return { screen, service, address };
  }
  service.kill();
  screen.close();
  throw new Error(`${driver} did not start.`);
}

/** The characters that stand for keys in WebDriver, by their names in `KeyboardEvent.key`. */
const named = (key: string): string => {
  if (key === 'ControlOrMeta') return Key.CONTROL;
  const name = key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return (Key as unknown as Record<string, string>)[name] ?? key;
};

// The driver loses a press now and then, of which the page hears nothing: only then it presses again.
// In a page that has been left the note is gone as well, and the press has arrived.
const awaitPress = `
  window.awaitsPress = true;
  addEventListener('pointerdown', () => { window.awaitsPress = false; }, { capture: true, once: true });`;
const pressArrived = 'return !window.awaitsPress';

const driverOf = (session: WebDriver): Driver => ({
  open: async (address) => {
    await session.get(address);
    // It comes back as soon as the page is read; its script runs a moment later.
    const loaded = () =>
      session.executeScript<boolean>('return document.readyState === "complete"');
    await session.wait(loaded, 30_000);
  },
  address: () => session.getCurrentUrl(),
  // A page that is left while it is asked may never answer: whoever asked hears of it and asks again.
  evaluate: (expression) =>
    Promise.race([
      session.executeScript(`return ${expression}`),
      wait(3000, undefined, { ref: false }).then(() => Promise.reject(new Error(SILENCE))),
    ]),
  click: async (x, y) => {
    for (let attempt = 1; attempt <= 3; attempt++) {
      await session.executeScript(awaitPress);
      await session.actions().move({ x, y }).click().perform();
      if (await session.wait(() => session.executeScript(pressArrived), 2000).catch(() => false))
        return;
    }
    throw new Error(`The page noticed none of three presses at ${x}, ${y}.`);
  },
  type: (words) => session.actions().sendKeys(words).perform(),
  press: (key) => {
    const keys = key.split('+').map(named);
    let actions = session.actions();
    for (const each of keys) actions = actions.keyDown(each);
    for (const each of keys.toReversed()) actions = actions.keyUp(each);
    return actions.perform();
  },
  picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
  close: () => session.quit(),
});

/** A screen starts once for all windows of a size. */
export class WebKitGtkWindows implements Windows {
  readonly #engine: WebKitGtkEngine;
  readonly #places = new Map<string, Promise<Place>>();

  constructor(engine: WebKitGtkEngine) {
    this.#engine = engine;
  }

  async #session({ width, height, script }: Setting): Promise<WebDriver> {
    const { driver, miniBrowser } = this.#engine;
    const size = `${width}x${height}`;
    const place = this.#places.get(size) ?? start(driver, width, height);
    this.#places.set(size, place);
    const args = ['--automation', '--full-screen'];
    if (!script) args.push('--enable-javascript-markup=false');
    const options = { 'webkitgtk:browserOptions': { binary: miniBrowser, args } };
    return new Builder()
      .usingServer((await place).address)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', ...options }))
      .build();
  }

  async version(): Promise<string> {
    const session = await this.#session({ width: 390, height: 844, script: true });
    const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
    await session.quit();
    return version;
  }

  async open(setting: Setting): Promise<Driver> {
    return inTime(driverOf(await this.#session(setting)));
  }

  async close(): Promise<void> {
    for (const place of await Promise.allSettled(this.#places.values())) {
      if (place.status === 'rejected') continue;
      place.value.service.kill();
      place.value.screen.close();
    }
  }
}
