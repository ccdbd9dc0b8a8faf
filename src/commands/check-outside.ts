/**
 * `npm run check:outside`: looks at every outside link and keeps what it saw in `.github/outside-links.json`. Ended, it goes on
 * where it was. It exits with 0 whatever other people's servers do; with 1 when it could not look at all.
 *
 * --again          look also at what was looked at in the last 20 days
 * --only TEXT      only addresses that contain it
 * --report FILE    write the report there as well
 * --no-look        only the report of what is known
 * --seen ADDRESS --by NAME   you opened the address and the text is there
 */
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
import { startProgress } from '../terminal/progress.ts';

const { values: asked } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    'no-look': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
    seen: { type: 'string' },
    by: { type: 'string' },
  },
});

const now = today();
const links = outsideLinks(readContent(filesOnDisk(process.cwd())).content);
const all = readRecords(existsSync(RECORDS) ? readFileSync(RECORDS, 'utf8') : '');
// What no page names any more is forgotten.
const named = new Set(links.map(({ address }) => address));
const records = new Map([...all].filter(([address]) => named.has(address)));
const save = () => keepFile(RECORDS, recordsText(records.values()));

function markSeen(address: string): void {
  if (!named.has(address))
    throw new Error(`No page links to ${address}. Write it as it stands in the report.`);
  if (asked.by === undefined) throw new Error('Say who looked: --by "Your Name".');
  records.set(address, seenBy(records.get(address), address, asked.by, now));
  save();
  console.log(`${address}: seen by ${asked.by} on ${now}.`);
}

async function lookNow(): Promise<void> {
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

if (asked.seen !== undefined) markSeen(asked.seen);
else {
  if (!asked['no-look']) await lookNow();
  const { text } = reportOf(links, records, now);
  if (asked.report !== undefined) writeFileSync(asked.report, text);
  console.log(text);
}
