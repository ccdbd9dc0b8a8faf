/** A driver that gives no answer any more: the one fault of a journey that cannot be the site's. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** How the error of such a driver begins. */
export const SILENCE = 'The driver gave no answer';

/** The longest that a driver may take, in milliseconds: less than a journey waits for what it expects. */
const LONGEST = { load: 30_000, other: 8_000 };

/** The same driver, each of whose answers comes in time or is an error; it is asked nothing after that. */
export function inTime(driver: Driver, longest = LONGEST): Driver {
  let silent: string | undefined;
  const asked = (name: string, call: (...args: never[]) => Promise<unknown>) =>
    async function (...args: never[]): Promise<unknown> {
      if (silent) throw new Error(silent);
      const answered = new AbortController();
      const { signal } = answered;
      const limit = name === 'open' ? longest.load : longest.other;
      const late = wait(limit, undefined, { ref: false, signal }).then(() => {
        silent = `${SILENCE} to “${name}”: ${args.join(', ').slice(0, 200)}`;
        throw new Error(silent);
      });
      try {
        return await Promise.race([call(...args), late]);
      } finally {
        late.catch(() => undefined);
        answered.abort();
      }
    };
  const calls = Object.entries(driver) as [string, (...args: never[]) => Promise<unknown>][];
  return Object.fromEntries(
    calls.map(([name, call]) => [name, asked(name, call)]),
  ) as unknown as Driver;
}
