/** The one line of warning that travels with whatever people share. */
import { signsOn, wordsInOneBreath } from '../model/derived/danger-signs.ts';
import type { DangerSign } from '../model/schema/danger-sign.ts';

/**
 * "Get help now if …": the signs that always travel, and the first emergency sign of the page that
 * the shared part stands on, if it shows another.
 *
 * @param inShort "Get help now if", from `content/care-levels.yaml`
 * @param table every danger sign by name
 * @param page `causes/muscle-strain`
 * @throws when no sign is marked to travel always; the content gate says so first
 */
export function getHelpNow(
  inShort: string,
  table: ReadonlyMap<string, DangerSign>,
  page: string,
): string {
  const ofPage = signsOn(page, 'emergency', table).glance.filter(({ sign }) => !sign.always);
  return getHelpNowFor(
    inShort,
    table,
    ofPage.slice(0, 1).map(({ sign }) => sign),
  );
}

/**
 * "Get help now if …": the signs that always travel, and those that are named.
 *
 * @throws when no sign is marked to travel always
 */
export function getHelpNowFor(
  inShort: string,
  table: ReadonlyMap<string, DangerSign>,
  signs: readonly DangerSign[],
): string {
  const always = [...table.values()].filter((sign) => sign.always);
  if (always.length === 0) throw new Error('No danger sign is marked "always: true".');
  return `${inShort} ${[...always, ...signs].map(wordsInOneBreath).join(', or if ')}.`;
}
