/**
 * How we ask other people's servers: one request at a time to a host and a pause after each, once more
 * when a server stumbles, and not before the time that it asks us to wait for.
 *
 * Why no library: the usual ones retry after a limit of their own when `Retry-After` is longer than it
 * (ky, got), and those that check links keep nothing from one month to the next.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, isAnswer, type Answer, type Method, type Silence } from './ask.ts';

/** All in milliseconds. */
export interface Manners {
  /** Until a request counts as unanswered. */
  patience: number;
  /** After each request to a host. */
  pause: number;
  /** Before each further try; as many tries as there are numbers. */
  tries: readonly number[];
  /** The longest `Retry-After` that is waited for; a host that asks for more is left alone in this run. */
  longestWait: number;
  /** What requests call themselves. */
  agent: string;
}

export const ourManners: Manners = {
  patience: 20_000,
  pause: 2_000,
  tries: [5_000, 20_000],
  longestWait: 120_000,
  agent:
    'Mozilla/5.0 (compatible; BackSpasmGuide-LinkCheck/1.0; one look a month at pages it cites)',
};

/** A host that is left alone for the rest of the run, and why. */
export interface Aside {
  aside: string;
}

/** Links of one host that get no answer before the others are left for the next run. */
const GIVEN_UP_AFTER = 3;

/** Seconds, or a day and time, of `Retry-After`, as milliseconds from now. */
export function waitAskedFor(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value.trim())
    ? Number(value) * 1000
    : new Date(value).getTime() - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

const stumbles = (status: number) => status === 429 || status >= 500;

/** Asks with manners; one for a whole run, since it knows which host was asked when. */
export function politely(manners: Manners) {
  const lastTurn = new Map<string, Promise<unknown>>();
  const asides = new Map<string, string>();
  const silences = new Map<string, number>();

  /** Whoever wants to ask this host waits as well. */
  const hold = (host: string, milliseconds: number) =>
    lastTurn.set(
      host,
      (lastTurn.get(host) ?? Promise.resolve()).then(() => sleep(milliseconds)),
    );

  const once = (host: string, address: string, method: Method) => {
    const before = lastTurn.get(host) ?? Promise.resolve();
    const turn = before.then(() => ask(address, method, manners));
    lastTurn.set(host, turn);
    hold(host, manners.pause);
    return turn;
  };

  return async (address: string, method: Method): Promise<Answer | Silence | Aside> => {
    const { host } = new URL(address);
    for (let attempt = 0; ; attempt += 1) {
      const aside = asides.get(host);
      if (aside !== undefined) return { aside };
      const heard = await once(host, address, method);
      const again = manners.tries[attempt];
      if (!isAnswer(heard)) {
        if (!heard.final && again !== undefined) {
          hold(host, again);
          continue;
        }
        const silent = (silences.get(host) ?? 0) + 1;
        silences.set(host, silent);
        if (silent >= GIVEN_UP_AFTER) asides.set(host, `${host} did not answer ${silent} times`);
        return heard;
      }
      silences.delete(host);
      if (!stumbles(heard.status)) return heard;
      const wait = waitAskedFor(heard.headers);
      if (wait !== undefined && wait > manners.longestWait) {
        asides.set(host, `${host} asks to be left alone for ${Math.ceil(wait / 1000)} s`);
        continue;
      }
      if (again === undefined) {
        if (heard.status !== 429) return heard;
        asides.set(host, `${host} says that we ask too often`);
        continue;
      }
      hold(host, wait ?? again);
    }
  };
}

export type Ask = ReturnType<typeof politely>;
