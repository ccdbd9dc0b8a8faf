/** Keeps the register of published sections: pure functions between its text and its entries. */
import type { LivePage } from './live-pages.ts';
import type { Registered } from '../model/schema/section-register.ts';

/**
 * The entries of a register as they stand: a list in JSON, or the lines of one that a merge left in pieces.
 *
 * @throws when the text is neither
 */
export function readLines<Entry>(text: string): Entry[] {
  if (text.trim() === '') return [];
  if (!/^[<=>]{7}/m.test(text)) return JSON.parse(text) as Entry[];
  const lines = text.split('\n').flatMap((line) => /^\{.*\}/.exec(line.trim())?.[0] ?? []);
  const read = lines.map((line) => JSON.parse(line) as Entry);
  if (read.length < (text.match(/"id":/g)?.length ?? 0))
    throw new Error('The register has entries of several lines: settle its merge by hand.');
  return read;
}

/**
 * The entries in the text of a register. A file that a merge left with its conflict markers reads
 * as the union of both sides, which works because every entry has a line of its own; of two entries
 * with one id, the one that says where it moved is kept, else the older.
 *
 * @throws when the text is neither JSON nor such a merge
 */
export function readEntries(text: string): Map<string, Registered> {
  const entries = new Map<string, Registered>();
  for (const read of readLines<Registered>(text)) {
    const kept = entries.get(read.id);
    if (!kept || (!kept.movedTo && (read.movedTo || read.since < kept.since)))
      entries.set(read.id, read);
  }
  return entries;
}

/**
 * The register after the pages as they stand today: what is new is added, titles follow the pages,
 * and nothing is ever taken out.
 *
 * @param today day of sections that are new on a page already known; all of a new page are as old
 *   as the page, if it says when it was written
 */
export function brought(
  known: ReadonlyMap<string, Registered>,
  pages: readonly LivePage[],
  today: string,
): Registered[] {
  const all = new Map(known);
  const put = (id: string, title: string, since: string) =>
    all.set(id, { ...(all.get(id) ?? { id, since }), title });
  for (const page of pages) {
    const since = known.has(page.id) ? today : (page.written ?? today);
    put(page.id, page.title, since);
    for (const { id, title } of page.sections) put(`${page.id}#${id}`, title, since);
  }
  // By code units: the same on every machine.
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The text of a register: one entry a line, in the order of their ids. */
export function registerText(entries: readonly Registered[]): string {
  const lines = entries.map(({ id, title, since, movedTo, why }) =>
    JSON.stringify({ id, title, since, movedTo, why }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
