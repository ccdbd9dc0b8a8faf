/** What was seen of each outside link, and when: a committed file, a link a line. */
import { z } from 'astro/zod';
import { day } from '../model/schema/ids.ts';

/** The file, from the project's root. No build reads it. */
export const RECORDS = '.github/outside-links.json';

/** In the order of how much there is to do. */
export const outcomes = [
  'gone',
  'says-gone',
  'unreachable',
  'trouble',
  'moved',
  'refused',
  'well',
] as const;

const recordSchema = z.strictObject({
  address: z.url().describe('The link as readers are given it.'),
  outcome: z.enum(outcomes).describe('What the last look found.'),
  status: z.number().int().optional().describe('Last status of HTTP; absent without an answer.'),
  final: z.string().optional().describe('Where it led, if elsewhere; of "moved", for good.'),
  note: z.string().optional().describe('What was odd, in words.'),
  on: day.describe('Day of the last look.'),
  since: day.describe('Day on which this outcome was first found.'),
  lastWell: day.optional().describe('Day on which readers last arrived.'),
  by: z.string().optional().describe('Who looked with their own eyes, where no program may.'),
  archived: z.url().optional().describe('A copy in an archive, as near to "lastWell" as there is.'),
  archivedOn: day.optional().describe('Day of that copy.'),
});

export type Outcome = (typeof outcomes)[number];
export type LinkRecord = z.infer<typeof recordSchema>;

/** What one look found. */
export type Look = Pick<LinkRecord, 'outcome' | 'status' | 'final' | 'note'>;

/**
 * The records in the text of their file.
 *
 * @throws with what is wrong and how to mend it
 */
export function readRecords(text: string): Map<string, LinkRecord> {
  if (text.trim() === '') return new Map();
  const read = (() => {
    try {
      return z.array(recordSchema).safeParse(JSON.parse(text));
    } catch {
      throw new Error(
        `${RECORDS} is no JSON. After a merge take either side, git checkout --ours ${RECORDS}: the next look fills in what it lacks.`,
      );
    }
  })();
  if (!read.success)
    throw new Error(
      `${RECORDS} is not as this program writes it: ${z.prettifyError(read.error)}\nTake the last version that was committed: git checkout -- ${RECORDS}`,
    );
  return new Map(read.data.map((record) => [record.address, record]));
}

/** The text of the file: in the order of the addresses, so that two branches meet in few lines. */
export function recordsText(records: Iterable<LinkRecord>): string {
  const sorted = [...records].sort((a, b) => (a.address < b.address ? -1 : 1));
  const lines = sorted.map((record) => JSON.stringify(recordSchema.parse(record)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Whether a reader who follows the link arrives. */
export const arrives = (outcome: Outcome) => outcome === 'well' || outcome === 'moved';

/** Days for which a look counts: a run that was ended goes on, and the next month's looks at all again. */
const FRESH = 20;

/** Whether a link is to be looked at again. */
export const isStale = (record: LinkRecord | undefined, today: string) =>
  record === undefined || Date.parse(today) - Date.parse(record.on) >= FRESH * 86_400_000;

/** A record after one more look. A host that lets no program in says nothing of whether the page is there. */
export function withLook(
  before: LinkRecord | undefined,
  address: string,
  seen: Look,
  today: string,
): LinkRecord {
  const { status, final, note } = seen;
  const wasSeen = before?.by !== undefined;
  // What somebody has read there does not seem to be gone: a program cannot tell.
  const outcome = seen.outcome === 'says-gone' && wasSeen ? 'refused' : seen.outcome;
  const kept = outcome === 'refused' && wasSeen ? { by: before.by } : {};
  const lastWell = arrives(outcome) ? today : before?.lastWell;
  const copy =
    arrives(outcome) || before?.archived === undefined
      ? {}
      : { archived: before.archived, archivedOn: before.archivedOn };
  return recordSchema.parse({
    address,
    outcome,
    status,
    final,
    note,
    on: today,
    since: before?.outcome === outcome ? before.since : today,
    lastWell,
    ...kept,
    ...copy,
  });
}

/** A record after somebody looked with their own eyes, and found the text there. */
export const seenBy = (
  before: LinkRecord | undefined,
  address: string,
  by: string,
  today: string,
): LinkRecord => ({
  address,
  outcome: 'refused',
  ...(before?.status !== undefined && { status: before.status }),
  note: 'seen in a browser',
  on: today,
  since: before?.outcome === 'refused' ? before.since : today,
  lastWell: today,
  by,
});
