/** Pages for one kind of reader as parts that can be shared, each with a warning of its own. */
import { sectionRegister } from '../../library/pages.ts';
import type { SituationPage } from '../../library/situations.ts';
import { addressesOf } from './addresses.ts';
import type { SharedPart } from './sections-file.ts';
import { warningWith } from './warning.ts';

/** The page as a whole. Its warning names the first of its own danger signs, which is an emergency. */
export function sharedSituation({ id, situation, ownSign }: SituationPage): SharedPart {
  const { title, lead, written, checked } = situation;
  return {
    id,
    title,
    excerpt: lead,
    aspect: 'help',
    getHelpNow: warningWith(ownSign),
    ...addressesOf(id),
    since: sectionRegister.get(id)?.since ?? written,
    checked,
    changed: checked,
  };
}
