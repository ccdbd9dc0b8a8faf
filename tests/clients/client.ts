/** What a check by somebody else's program is: what it found, or why it was not run. */
import { spawnSync } from 'node:child_process';
import { installPackages } from '../browser/install-browser.ts';

/** A program and what it says of the built site. */
export interface Client {
  name: string;
  /** Debian's package that has the program, for root and for the words that ask for it. */
  debian: string;
  /** The command that must be there. */
  command: string;
  /**
   * Runs it on the built site.
   *
   * @returns what is wrong, a line each, and how much was looked at
   */
  run: () => Promise<Checked> | Checked;
}

/** What a program found. */
export interface Checked {
  /** "1,411 pages". */
  looked: string;
  findings: string[];
}

/** The output of a command. Its status is left to the caller, as validators end with 1 when they find something. */
export function outputOf(command: string, ...args: string[]) {
  const { stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  if (error) throw error;
  return { stdout, stderr };
}

const isThere = (command: string) => !spawnSync(command, ['--version']).error;

/** Whether a client can be run: its command is there, or could be installed. */
export const isReady = ({ command, debian }: Client): boolean =>
  isThere(command) || (installPackages(debian) && isThere(command));
