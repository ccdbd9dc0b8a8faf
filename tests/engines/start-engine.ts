/** One way to start an engine, whatever drives it. */
import type { Windows } from './driver.ts';
import type { Engine } from './engine.ts';
import { PlaywrightWindows } from './playwright-windows.ts';
import { WebKitGtkWindows } from './webkitgtk-windows.ts';

export const startEngine = (engine: Engine): Windows =>
  engine.drivenBy === 'playwright' ? new PlaywrightWindows(engine) : new WebKitGtkWindows(engine);
