/** What an engine must be able to do for a reader; each way of driving one implements it. */

/** How a page is shown: the size of the window in CSS pixels, and whether its script runs. */
export interface Setting {
  width: number;
  height: number;
  script: boolean;
}

/** One window of one engine, without anything of an earlier reader. */
export interface Driver {
  open(address: string): Promise<void>;
  address(): Promise<string>;
  back(): Promise<void>;
  /** Value of a JavaScript expression in the page; plain data only. */
  evaluate(expression: string): Promise<unknown>;
  /** A real press of the pointer, in CSS pixels from the window's corner. */
  click(x: number, y: number): Promise<void>;
  /** Real key presses, one for each letter. */
  type(words: string): Promise<void>;
  /** A key by its name in KeyboardEvent.key, with modifiers before it: "Control+v". */
  press(key: string): Promise<void>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}
