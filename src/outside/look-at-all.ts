/** A run over all outside links: several hosts side by side, each in its turn; what is seen is kept at once. */
import { archivedCopy } from './archive.ts';
import type { OutsideLink } from './links.ts';
import { look } from './look.ts';
import type { Ask, Aside } from './manners.ts';
import { arrives, withLook, type LinkRecord, type Look } from './records.ts';

/** Hosts that are asked at the same time. */
const SIDE_BY_SIDE = 6;

/** Silences in a row, of different hosts and before any answer, that mean that it is we who have no network. */
const NO_NETWORK = 5;

/** What a run needs. */
export interface Run {
  ask: Ask;
  today: string;
  /** Keeps a record at once, so that a run that is ended goes on where it was. */
  keep: (record: LinkRecord) => void;
  /** Told how many links are done. */
  done?: (count: number) => void;
  /** The availability service of an archive. */
  archive?: string;
}

/** What came of a run. */
export interface Ran {
  looked: number;
  /** Links that were left for the next run, with why. */
  left: { address: string; why: string }[];
  /** Nothing answered at all: nothing was kept. */
  noNetwork: boolean;
}

/** Links by the host that is asked first. */
function byHost(links: readonly OutsideLink[]): string[][] {
  const hosts = Map.groupBy(links, ({ address }) => new URL(address).host);
  return [...hosts.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => group.map(({ address }) => address));
}

/** Look at links and keep what is seen of each. */
export async function lookAtAll(
  links: readonly OutsideLink[],
  known: ReadonlyMap<string, LinkRecord>,
  run: Run,
): Promise<Ran> {
  const ran: Ran = { looked: 0, left: [], noNetwork: false };
  const queue = byHost(links);
  // Silence says something of a server only once another has answered.
  const heard = { anybody: false };
  const silent: (() => Promise<void>)[] = [];

  const keep = async (address: string, seen: Look) => {
    const record = withLook(known.get(address), address, seen, run.today);
    const wantsCopy = !arrives(record.outcome) && record.outcome !== 'refused' && !record.archived;
    const copy = wantsCopy
      ? await archivedCopy(address, record.lastWell, run.ask, run.archive)
      : undefined;
    run.keep({ ...record, ...copy });
    ran.looked += 1;
    run.done?.(ran.looked);
  };

  const take = async (address: string, seen: Look | Aside) => {
    if ('aside' in seen) ran.left.push({ address, why: seen.aside });
    else if (seen.outcome === 'unreachable' && !heard.anybody)
      silent.push(() => keep(address, seen));
    else {
      heard.anybody = true;
      await keep(address, seen);
    }
  };

  const lane = async () => {
    for (let group = queue.shift(); group; group = queue.shift())
      for (const address of group) {
        if (!heard.anybody && silent.length >= NO_NETWORK) return;
        await take(address, await look(address, run.ask));
      }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));

  if (heard.anybody) for (const later of silent) await later();
  else ran.noNetwork = links.length > 0;
  return ran;
}
