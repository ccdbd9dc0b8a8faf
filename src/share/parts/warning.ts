/** The warning that travels with whatever is shared: articles, sections, cards, pages for one kind of reader. */
import { careLevel, dangerSigns } from '../../library/care.ts';
import type { DangerSign } from '../../model/schema/danger-sign.ts';
import { getHelpNow, getHelpNowFor } from '../../safety/get-help-now.ts';

/** @param article `causes/muscle-strain` */
export function warningOf(article: string): string {
  const { inShort = '' } = careLevel('emergency');
  return getHelpNow(inShort, dangerSigns, article);
}

/** The warning of what is shared of no article: the signs that always travel, and one of its own. */
export function warningWith(sign: DangerSign): string {
  const { inShort = '' } = careLevel('emergency');
  return getHelpNowFor(inShort, dangerSigns, [sign]);
}
