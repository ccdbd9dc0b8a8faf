/** What an engine must be able to do for a reader; each way of driving one implements it. */

/** How pages are shown: the size of the window in CSS pixels, and whether their script runs. */
export interface Setting {
  width: number;
  height: number;
  script: boolean;
}

/** One window, in which nothing of an earlier reader is left. */
export interface Driver {
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** Value of a JavaScript expression in the page: plain data only. */
  evaluate(expression: string): Promise<unknown>;
  /** A real press of the pointer, in CSS pixels from the window's corner. */
  click(x: number, y: number): Promise<void>;
  /** Real key presses, one for each letter. */
  type(words: string): Promise<void>;
  /** A key by its name in `KeyboardEvent.key`; modifiers stand before it: `ControlOrMeta+v`. */
  press(key: string): Promise<void>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** An engine that is running and opens windows. */
export interface Windows {
  /** Version of the engine, as it says itself. */
  version(): Promise<string>;
  open(setting: Setting): Promise<Driver>;
  close(): Promise<void>;
}
