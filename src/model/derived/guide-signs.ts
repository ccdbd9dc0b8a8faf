/** Which danger signs a question of the guide asks about. */
import { levelOf } from '../schema/care-names.ts';
import type { DangerSign } from '../schema/danger-sign.ts';
import type { GuideQuestion } from '../schema/guide.ts';
import type { NamedSign } from './danger-signs.ts';

/** The signs under a question. */
export interface AskedSigns {
  /** In sight. */
  glance: NamedSign[];
  /** In a fold below: all others of the question's level, in the order of their table. */
  folded: NamedSign[];
}

/**
 * The signs that a question asks about.
 *
 * @param table all signs by name, in order
 */
export function signsAsked(
  { glance, level }: Pick<GuideQuestion, 'glance' | 'level'>,
  table: ReadonlyMap<string, DangerSign>,
): AskedSigns {
  const inSight = glance.flatMap((name) => {
    const sign = table.get(name);
    return sign ? [{ name, sign }] : [];
  });
  const folded = [...table]
    .map(([name, sign]) => ({ name, sign }))
    .filter(({ name, sign }) => levelOf(sign.action) === level && !glance.includes(name));
  return { glance: inSight, folded };
}
