/** The engines that readers come with, and how one on this machine is reached. */

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** An engine that journeys can run in. */
export interface Engine {
  name: EngineName;
  /** Program to start; Playwright's own download when it is not given. */
  path?: string;
  /** Firefox as it is installed, not as Playwright builds it: it speaks WebDriver BiDi. */
  bidi?: boolean;
}
