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
  const { glance } = signsOn(page, 'emergency', table);
  const always = glance.filter(({ sign }) => sign.always);
  if (always.length === 0) throw new Error('No danger sign is marked "always: true".');
  const ofPage = glance.slice(always.length, always.length + 1);
  const words = [...always, ...ofPage].map(({ sign }) => wordsInOneBreath(sign));
  return `${inShort} ${words.join(', or if ')}.`;
}
