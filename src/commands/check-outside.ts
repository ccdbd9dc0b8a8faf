/**
 * `npm run check:outside`: looks at every outside link and keeps what it saw in `.github/outside-links.json`. Ended, it goes on
 * where it was. It exits with 0 whatever other people's servers do; with 1 when it could not look at all.
 */
import '../integrations/stop-at-wrong-settings.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../model/derived/dates.ts';
import { filesOnDisk } from '../model/reading/content-files.ts';
import { readContent } from '../model/reading/read-content.ts';
import { keepFile } from '../output/kept-files.ts';
import { outsideLinks } from '../outside/links.ts';
import { lookAtAll } from '../outside/look-at-all.ts';
import { ourManners, politely } from '../outside/manners.ts';
import { isStale, readRecords, RECORDS, recordsText, seenBy } from '../outside/records.ts';
import { reportOf } from '../outside/report.ts';
import { inWords } from '../terminal/in-words.ts';
import { startProgress } from '../terminal/progress.ts';

const USE = `npm run check:outside -- [OPTIONS]
  --again          look also at what was looked at in the last 20 days
  --only TEXT      only addresses that contain it
  --report FILE    write the report there as well
  --no-look        only the report of what is known
  --seen ADDRESS --by NAME   you opened the address and the text is there`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      again: { type: 'boolean', default: false },
      'no-look': { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      report: { type: 'string' },
      seen: { type: 'string' },
      by: { type: 'string' },
    },
  });
  return values;
}

/** Every outside link, and what is known of each. What no page names any more is forgotten. */
function known() {
  const links = outsideLinks(readContent(filesOnDisk(process.cwd())).content);
  const all = readRecords(existsSync(RECORDS) ? readFileSync(RECORDS, 'utf8') : '');
  const named = new Set(links.map(({ address }) => address));
  const records = new Map([...all].filter(([address]) => named.has(address)));
  return { links, records, save: () => keepFile(RECORDS, recordsText(records.values())) };
}
type Known = ReturnType<typeof known>;

function markSeen({ links, records, save }: Known, address: string, by?: string): void {
  if (!links.some((link) => link.address === address))
    throw new Error(`No page links to ${address}. Write it as it stands in the report.`);
  if (by === undefined) throw new Error('Say who looked: --by "Your Name".');
  records.set(address, seenBy(records.get(address), address, by, today()));
  save();
  console.log(`${address}: seen by ${by} on ${today()}.`);
}

async function lookNow(
  { links, records, save }: Known,
  asked: { only: string; again: boolean },
): Promise<void> {
  const now = today();
  const chosen = links.filter(
    ({ address }) =>
      address.includes(asked.only) && (asked.again || isStale(records.get(address), now)),
  );
  const progress = startProgress('outside links', chosen.length);
  const ran = await lookAtAll(chosen, new Map(records), {
    ask: politely(ourManners),
    today: now,
    keep: (record) => {
      records.set(record.address, record);
      save();
    },
    done: progress.done,
  });
  progress.end();
  if (ran.noNetwork) {
    console.error('Nothing answered at all: there is no network here. Nothing was written.');
    process.exitCode = 1;
  }
  const reasons = Map.groupBy(ran.left, ({ why }) => why);
  for (const [why, left] of reasons) console.log(`Left for the next run: ${left.length}, ${why}`);
  console.log(`${ran.looked} looked at, ${links.length - chosen.length} known already.\n`);
}

async function check(): Promise<void> {
  const asked = readOptions();
  const state = known();
  if (asked.seen !== undefined) {
    markSeen(state, asked.seen, asked.by);
    return;
  }
  if (!asked['no-look']) await lookNow(state, asked);
  const { text } = reportOf(state.links, state.records, today());
  if (asked.report !== undefined) writeFileSync(asked.report, text);
  console.log(text);
}

await inWords(check, USE);
