/** A screen that nobody sees, for a browser that knows no other way. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Screen {
  /** Environment of a program that draws on it. */
  env: Record<string, string>;
  close(): void;
}

/**
 * Starts an X server with a screen of this size, and a window manager that gives all of it to one
 * window.
 *
 * @throws when one of them does not start
 */
export async function openScreen(width: number, height: number): Promise<Screen> {
  // The server chooses a free number and writes it to its file 3.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  await once(server, 'spawn');
  const number = await Promise.race([
    once(server.stdio[3] as Readable, 'data').then(([chunk]) => String(chunk).trim()),
    once(server, 'exit').then(() => undefined),
  ]);
  if (!number) throw new Error('Xvfb did not start.');
  const env = {
    DISPLAY: `:${number}`,
    // There is no desktop to talk to; looking for one takes seconds.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
  };
  const manager = spawn('matchbox-window-manager', ['-use_titlebar', 'no'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  try {
    await once(manager, 'spawn');
  } catch (error) {
    server.kill();
    throw error;
  }
  return {
    env,
    close: () => {
      manager.kill();
      server.kill();
    },
  };
}
