/** The engines that readers come with, and how one on this machine is reached. */

/** In the order of the table. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** Driven by Playwright: a program that is installed, or Playwright's own without a path. */
export interface PlaywrightEngine {
  name: EngineName;
  drivenBy: 'playwright';
  path?: string;
  /** Firefox as it is installed, not as Playwright builds it: it speaks WebDriver BiDi. */
  bidi?: boolean;
}

/** WebKitGTK, driven over WebDriver: the path of its driver and of the browser it starts. */
export interface WebKitGtkEngine {
  name: 'webkit';
  drivenBy: 'webdriver';
  driver: string;
  miniBrowser: string;
}

export type Engine = PlaywrightEngine | WebKitGtkEngine;

/** An engine that started here, with its version; or none, with why and what to do. */
export type Found =
  { name: EngineName; engine: Engine; version: string } | { name: EngineName; missing: string };
