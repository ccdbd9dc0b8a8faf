/** A reader of the site, in the words of one: the same in every engine. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';
import { aim, asPrinted, find, offerField, see, takeField, type Sight } from './in-page.ts';

/** The longest that a reader waits for a thing to press, in milliseconds. */
const PATIENCE = 10_000;

export class Reader {
  readonly #driver: Driver;
  readonly #site: string;

  /** @param site address of the site's root, without the slash at its end */
  constructor(driver: Driver, site: string) {
    this.#driver = driver;
    this.#site = site;
  }

  /** Opens an address, from the root of the site on. */
  open = (address: string) => this.#driver.open(this.#site + address);
  /**
   * The button of the browser; over BiDi, Playwright's own waits for a load that never comes. The
   * script ends before the page is left, or WebKit's driver may wait for its answer.
   */
  back = () => this.run(() => void setTimeout(() => history.back()));
  type = (words: string) => this.#driver.type(words);
  /** Presses a key: see {@link Driver.press}. */
  key = (name: string) => this.#driver.press(name);
  picture = () => this.#driver.picture();

  /** The address in the bar, from the root of the site on. */
  async address(): Promise<string> {
    return (await this.#driver.address()).replace(this.#site, '');
  }

  /** What a link to this site leads to, from the root of the site on: wherever it is published. */
  place(link: string): string {
    const { pathname, hash } = new URL(link);
    return pathname.slice(new URL(this.#site).pathname.replace(/\/$/, '').length) + hash;
  }

  /** Value of an expression in the page; in the next one, when it is just being left. */
  async #evaluate(expression: string): Promise<unknown> {
    try {
      return await this.#driver.evaluate(expression);
    } catch {
      await wait(500);
      return this.#driver.evaluate(expression);
    }
  }

  /** Runs a function in the page, with plain data in and out. */
  async run<In extends unknown[], Out>(script: (...args: In) => Out, ...args: In): Promise<Out> {
    const values = args.map((value) => JSON.stringify(value)).join();
    return (await this.#evaluate(`(${script.toString()})(${values})`)) as Out;
  }

  /** Runs a function in the page on the part that {@link find} finds. */
  async #with<Out>(
    script: (element: HTMLElement | undefined) => Out,
    selector: string,
    words: string,
  ): Promise<Out> {
    const found = `(${find.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`;
    return (await this.#evaluate(`(${script.toString()})(${found})`)) as Out;
  }

  /** The first part that fits a CSS selector and begins with the words; `null` without one. */
  see(selector: string, words = ''): Promise<Sight | null> {
    return this.#with(see, selector, words);
  }

  /** The words of a part; empty when it is not there. */
  async read(selector: string): Promise<string> {
    return (await this.see(selector))?.text ?? '';
  }

  /**
   * Presses a thing with the pointer as soon as it is there and nothing covers it.
   *
   * @throws when it cannot be pressed, with why
   */
  async press(selector: string, words = ''): Promise<void> {
    const end = Date.now() + PATIENCE;
    let last: unknown;
    for (;;) {
      const spot = await this.#with(aim, selector, words);
      // Twice at the same place: it moves no more.
      const still = JSON.stringify(spot) === JSON.stringify(last);
      if (still && typeof spot !== 'string') return this.#driver.click(spot.x, spot.y);
      if (typeof spot === 'string' && Date.now() > end)
        throw new Error(`“${selector} ${words}” cannot be pressed: ${spot}.`);
      last = spot;
      await wait(50);
    }
  }

  /** What was copied last, as it arrives where somebody pastes it. */
  async paste(): Promise<string> {
    await this.run(offerField);
    await this.key('ControlOrMeta+v');
    let pasted = '';
    await expect
      .poll(
        async () =>
          (pasted = await this.run(() => document.querySelector('textarea')?.value ?? '')),
      )
      .not.toBe('');
    await this.run(takeField);
    return pasted;
  }

  /** Looks at the page as it goes on paper; until the next address is opened. */
  printPreview = () => this.run(asPrinted);
}
