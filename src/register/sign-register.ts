/** Keeps the register of published danger signs: what was asked of readers once is not asked less by accident. */
import { careActions, type CareActionName } from '../model/schema/care-names.ts';
import type { DangerSign } from '../model/schema/danger-sign.ts';
import type { PublishedSign } from '../model/schema/sign-register.ts';
import { readLines } from './register.ts';

/** Whether an action is slower than another. */
export const isSlower = (action: CareActionName, than: CareActionName): boolean =>
  careActions.indexOf(action) > careActions.indexOf(than);

/**
 * The signs in the text of a register. After a merge with its conflict markers in, both sides count: of two lines of one
 * sign the one that says why it is gone, else the one that asks for more.
 *
 * @throws when the text is neither JSON nor such a merge
 */
export function readSigns(text: string): Map<string, PublishedSign> {
  const signs = new Map<string, PublishedSign>();
  for (const read of readLines<PublishedSign>(text)) {
    const kept = signs.get(read.id);
    const asksMore =
      kept &&
      (isSlower(kept.action, read.action) ||
        (kept.action === read.action && read.lines > kept.lines));
    if (!kept || (!kept.gone && (read.gone || asksMore))) signs.set(read.id, read);
  }
  return signs;
}

/**
 * The register after the signs as they stand today: new ones are added, those that ask for more are raised, and nothing
 * is ever lowered or taken out. That is for people, by hand and with a reason.
 *
 * @param today YYYY-MM-DD; the day of signs that are new
 */
export function broughtSigns(
  known: ReadonlyMap<string, PublishedSign>,
  signs: ReadonlyMap<string, Pick<DangerSign, 'action' | 'lines' | 'short'>>,
  today: string,
): PublishedSign[] {
  const all = new Map(known);
  for (const [id, { action, lines, short }] of signs) {
    const before = known.get(id);
    all.set(id, {
      id,
      since: today,
      ...before,
      short,
      action: before && isSlower(action, before.action) ? before.action : action,
      lines: Math.max(before?.lines ?? 0, lines.length),
    });
  }
  // By code units: the same on every machine.
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The text of the register: one sign a line. */
export function signRegisterText(signs: readonly PublishedSign[]): string {
  const lines = signs.map(({ id, action, lines, short, since, gone }) =>
    JSON.stringify({ id, action, lines, short, since, gone }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
