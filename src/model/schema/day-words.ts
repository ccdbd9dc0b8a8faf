/** What is wrong with a day that cannot be, in words that say which part of it. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const FORM = 'Write year-month-day, for example 2026-11-30.';

/** Three numbers with something between them, of which the first or the last has four digits. */
const YEAR_FIRST = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/;
const RIGHT = /^\d{4}-\d{2}-\d{2}$/;

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = (year: number, month: number, day: number) =>
  [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** What is wrong with a year, a month and a day; undefined when there is such a day. */
export function partFault(year: number, month?: number, day?: number): string | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) {
    const swapped = day !== undefined && day >= 1 && day <= 12 && month >= 1 && month <= 31;
    const meant = swapped ? ` Did you mean ${written(year, day, month)}?` : '';
    return `there is no month ${month}; write year-month-day.${meant}`;
  }
  if (day === undefined || (day >= 1 && day <= daysOf(year, month))) return undefined;
  const name = `${MONTHS[month - 1] ?? ''}${month === 2 ? ` ${year}` : ''}`;
  return `there is no day ${day}: ${name} has ${daysOf(year, month)} days.`;
}

/** Year, month and day of what somebody may have meant, whatever the order. */
function partsOf(value: string): [number, number, number] | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(value) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const [, first, second, last] = YEAR_LAST.exec(value) ?? [];
  if (last !== undefined) return [Number(last), Number(second), Number(first)];
  const named = MONTHS.findIndex((name) => value.toLowerCase().includes(name.toLowerCase()));
  const [, inWords] = /\b(\d{4})\b/.exec(value) ?? [];
  const [, dayInWords] = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(value) ?? [];
  if (named === -1 || inWords === undefined || dayInWords === undefined) return undefined;
  return [Number(inWords), named + 1, Number(dayInWords)];
}

/** What is wrong with a value that is no day, to stand behind the name of its field. */
export function dayFault(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (text === undefined) return `is not a date. ${FORM}`;
  const parts = partsOf(text);
  if (parts === undefined) return `is "${text}", which is no date. ${FORM}`;
  const fault = partFault(...parts);
  if (fault !== undefined) return `is "${text}": ${fault}`;
  const day = written(...parts);
  return RIGHT.test(text) ? `is not a date. ${FORM}` : `is "${text}". Write year-month-day: ${day}`;
}
