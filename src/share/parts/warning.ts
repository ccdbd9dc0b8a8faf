/** The warning that travels with everything shared of an article: itself, its sections, its cards. */
import { careLevel, dangerSigns } from '../../library/care.ts';
import { getHelpNow } from '../../safety/get-help-now.ts';

/** @param article `causes/muscle-strain` */
export function warningOf(article: string): string {
  const { inShort = '' } = careLevel('emergency');
  return getHelpNow(inShort, dangerSigns, article);
}
