/** Days as readers see them. */
import { LANGUAGE } from '../../site.ts';

const format = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });

/** Today, as content writes days. */
export const today = () => new Date().toISOString().slice(0, 10);

/** `2026-11-23` as "23 November 2026". */
export function longDate(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}
