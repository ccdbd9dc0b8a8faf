/** A reader of the site, in the words of one: the same in every engine. */
import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';

/** What somebody sees of a part of the page; `undefined` where there is no such part. */
export interface Sight {
  text: string;
  /** Drawn at all, wherever the page is scrolled to. */
  visible: boolean;
  /** All of it, or as much as there is room for, in the window. */
  inView: boolean;
  focused: boolean;
  top: number;
  bottom: number;
  height: number;
}

/** Runs in the page: the first part of a kind whose name begins with these words, visible ones first. */
function find(selector: string, words: string): HTMLElement | undefined {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    plain(element.getAttribute('aria-label') ?? element.textContent).startsWith(words),
  );
  return named.find((element) => element.checkVisibility()) ?? named[0];
}

/** Runs in the page. */
function see(element: HTMLElement | undefined): Sight | undefined {
  if (!element) return undefined;
  const { top, bottom, height } = element.getBoundingClientRect();
  return {
    text: element.innerText.trim(),
    visible: element.checkVisibility({ visibilityProperty: true }) && height > 0,
    inView: top < innerHeight - 1 && bottom > 1 && height > 0,
    focused: element === document.activeElement,
    top,
    bottom,
    height,
  };
}

/** Runs in the page: the point to press, in pixels, or why there is none. */
function aim(element: HTMLElement | undefined): [x: number, y: number] | string {
  if (!element) return 'it is not there';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'it is not drawn';
  const outside = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < 0 || bottom > innerHeight;
  };
  if (outside()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link over two lines is pressed on its first.
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  if (!there || !(element.contains(there) || there.contains(element)))
    return `it is covered by ${there?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  return [Math.round(x), Math.round(y)];
}

export class Reader {
  readonly #driver: Driver;
  readonly #site: string;

  /** @param site address of the site's root, without the slash at its end */
  constructor(driver: Driver, site: string) {
    this.#driver = driver;
    this.#site = site;
  }

  open = (address: string) => this.#driver.open(this.#site + address);
  back = () => this.#driver.back();
  type = (words: string) => this.#driver.type(words);
  key = (name: string) => this.#driver.press(name);

  /** The address in the bar, from the root of the site on. */
  async address(): Promise<string> {
    return (await this.#driver.address()).replace(this.#site, '');
  }

  /** Runs a function in the page, with plain data in and out. */
  async run<In extends unknown[], Out>(script: (...args: In) => Out, ...args: In): Promise<Out> {
    const values = args.map((value) => JSON.stringify(value)).join();
    return (await this.#driver.evaluate(`(${script.toString()})(${values})`)) as Out;
  }

  /** What there is to see of the first part that fits a CSS selector and begins with the words. */
  async see(selector: string, words = ''): Promise<Sight | undefined> {
    const found = `(${find.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`;
    return ((await this.#driver.evaluate(`(${see.toString()})(${found})`)) ?? undefined) as
      Sight | undefined;
  }

  /**
   * Presses a thing once it is there, brought into view, and not covered.
   *
   * @throws when it cannot be pressed, with why
   */
  async press(selector: string, words = ''): Promise<void> {
    const found = `(${find.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`;
    let point: [number, number] | string = '';
    await expect
      .poll(
        async () => {
          point = (await this.#driver.evaluate(`(${aim.toString()})(${found})`)) as typeof point;
          return typeof point === 'string' ? point : 'ready';
        },
        { message: `press ${selector} ${words}` },
      )
      .toBe('ready');
    await this.#driver.click(Number(point[0]), Number(point[1]));
  }

  picture = () => this.#driver.picture();
}
