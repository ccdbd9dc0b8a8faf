/** What the records ask of editors, as Markdown: what is lost, what moved, what wants a look. Pure functions. */
import { counted } from '../model/schema/counted.ts';
import type { OutsideLink } from './links.ts';
import { outcomes, type LinkRecord, type Outcome } from './records.ts';

/** Days of silence or trouble before editors hear of it: servers come back. */
const DAYS_OF_TROUBLE = 14;

/** Days after which somebody looks at a page that lets no program in. */
const DAYS_UNSEEN = 365;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whether an editor has something to do about a link today. */
export function asksForSomebody({ outcome, since, lastWell }: LinkRecord, today: string): boolean {
  if (outcome === 'well') return false;
  if (outcome === 'unreachable' || outcome === 'trouble')
    return daysBetween(since, today) >= DAYS_OF_TROUBLE;
  if (outcome === 'refused')
    return lastWell === undefined || daysBetween(lastWell, today) >= DAYS_UNSEEN;
  return true;
}

const replace =
  'Find where the text is today, and put that under "URL" in the reference. If it is nowhere, put the copy in the archive there. If there is none, the claims need another source: npm run compare shows every sentence that rests on it.';

const parts: Record<Exclude<Outcome, 'well'>, { title: string; todo: string }> = {
  gone: { title: 'Gone', todo: replace },
  'says-gone': {
    title: 'Answers, but seems to be gone',
    todo: `Open it. ${replace} If it is there after all: npm run check:outside -- --seen ADDRESS --by "Your Name".`,
  },
  unreachable: {
    title: `No answer for ${DAYS_OF_TROUBLE} days or more`,
    todo: `Open it: the host may be gone, or its certificate may have lapsed. ${replace}`,
  },
  trouble: {
    title: `In trouble for ${DAYS_OF_TROUBLE} days or more`,
    todo: `Open it. ${replace}`,
  },
  moved: {
    title: 'Moved for good; readers still arrive',
    todo: 'Open the new address, see that it is the same text, and put it under "URL" in the reference.',
  },
  refused: {
    title: 'Lets no program in',
    todo: 'Open it in a browser. If it is there: npm run check:outside -- --seen ADDRESS --by "Your Name". That holds for a year.',
  },
};

function lineOf(record: LinkRecord, places: OutsideLink['places']): string {
  const { address, status, note, since, lastWell, final, archived, archivedOn } = record;
  const seen = [status, note].filter((part) => part !== undefined).join(', ');
  const facts = [
    `${seen === '' ? record.outcome : seen}, since ${since}`,
    lastWell === undefined ? 'never seen well' : `last well on ${lastWell}`,
    ...(final === undefined ? [] : [`leads to <${final}>`]),
    ...(archived === undefined ? [] : [`copy of ${archivedOn ?? '?'}: <${archived}>`]),
  ];
  const where = places.map(({ file, line, what }) => `${file}:${line}, ${what}`).join('; ');
  return `- <${address}> (${where})\n  ${facts.join('; ')}`;
}

/**
 * The report.
 *
 * @returns its text, and how many links ask for somebody
 */
export function reportOf(
  links: readonly OutsideLink[],
  records: ReadonlyMap<string, LinkRecord>,
  today: string,
): { text: string; asking: number } {
  const known = links.flatMap(({ address, places }) => {
    const record = records.get(address);
    return record ? [{ record, places }] : [];
  });
  const asking = known.filter(({ record }) => asksForSomebody(record, today));
  const sections = outcomes.flatMap((outcome) => {
    const here = asking.filter(({ record }) => record.outcome === outcome);
    if (outcome === 'well' || here.length === 0) return [];
    const { title, todo } = parts[outcome];
    const lines = here.map(({ record, places }) => lineOf(record, places));
    return [`## ${title}: ${here.length}`, todo, lines.join('\n')];
  });
  const counts = outcomes
    .map((outcome) => [outcome, known.filter(({ record }) => record.outcome === outcome).length])
    .filter(([, count]) => count !== 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  const unseen = links.length - known.length;
  if (unseen > 0) counts.push(`${unseen} not looked at yet`);
  const head = `# Outside links on ${today}: ${counted(asking.length, 'link')} to see to`;
  const sum = `Of ${counted(links.length, 'link')}: ${counts.join(', ')}.`;
  return { text: `${[head, sum, ...sections].join('\n\n')}\n`, asking: asking.length };
}
