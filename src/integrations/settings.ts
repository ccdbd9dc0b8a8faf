/** The settings of a build, looked at before anything is loaded that needs them. */
import { contactsIn, SECURITY_CONTACT } from '../head/security-txt.ts';
import { livesAt } from '../lives-at.ts';
import { keepsPages } from '../offline/switch.ts';
import { saidOf } from '../terminal/in-words.ts';

const checks = [
  () => livesAt(),
  () => contactsIn(SECURITY_CONTACT),
  () => keepsPages(process.env['OFFLINE']),
];

/** A sentence on each that is wrong. */
export function wrongSettings(): unknown[] {
  return checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      return [saidOf(error)];
    }
  });
}
