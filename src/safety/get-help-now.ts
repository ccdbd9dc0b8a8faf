/** The one line of warning that travels with whatever people share. */
import type { WarningSign } from '../model/schema/care.ts';

type Sign = Pick<WarningSign, 'level' | 'short' | 'always'>;

/**
 * "Get help now if …": the sign that always travels, and the first emergency sign of the page that
 * the shared part stands on, if it shows another.
 *
 * @param inShort "Get help now if", from `content/care-levels.yaml`
 * @param signs every warning sign by name
 * @param shown names of the signs on the page, in the order they stand
 * @throws when no sign is marked to travel always; the content gate says so first
 */
export function getHelpNow(
  inShort: string,
  signs: ReadonlyMap<string, Sign>,
  shown: readonly string[],
): string {
  const always = [...signs.values()].find((sign) => sign.always);
  if (always?.short === undefined) throw new Error('No warning sign is marked "always: true".');
  const ofPage = shown
    .map((name) => signs.get(name))
    .find((sign) => sign?.level === 'emergency' && sign !== always);
  const also = ofPage?.short === undefined ? '' : `, or if ${ofPage.short}`;
  return `${inShort} ${always.short}${also}.`;
}
