/** Which danger signs a page shows, in which order, and their words in one breath. */
import { createHash } from 'node:crypto';
import { actionsOf, type CareActionName, type CareLevelName } from '../schema/care-names.ts';
import type { DangerSign } from '../schema/danger-sign.ts';

/** A sign with its name. */
export interface NamedSign {
  name: string;
  sign: DangerSign;
}

/** The signs of one action, in the order of their table. */
export interface SignsToDo {
  action: CareActionName;
  signs: NamedSign[];
}

/** Parts the signs by what to do, most urgent first; actions without a sign are left out. */
export function byAction(signs: readonly NamedSign[], level: CareLevelName): SignsToDo[] {
  return actionsOf[level]
    .map((action) => ({ action, signs: signs.filter(({ sign }) => sign.action === action) }))
    .filter((group) => group.signs.length > 0);
}

/** What the card of one level shows on a page. */
export interface CardSigns {
  /** Shown at a glance on an emergency card; the first are those that stand on every one. */
  glance: NamedSign[];
  /** All signs of the card, those of the fold last. */
  all: NamedSign[];
}

/**
 * The signs for a card.
 *
 * @param page `causes/muscle-strain`
 * @param table all signs by name, in order
 */
export function signsOn(
  page: string,
  level: CareLevelName,
  table: ReadonlyMap<string, DangerSign>,
): CardSigns {
  const ofLevel = [...table]
    .map(([name, sign]) => ({ name, sign }))
    .filter(({ sign }) => actionsOf[level].includes(sign.action));
  const names = (list: readonly string[]) => list.includes(page);
  const glance = [
    ...ofLevel.filter(({ sign }) => sign.always),
    ...ofLevel.filter(({ sign }) => !sign.always && names(sign.pages)),
  ];
  const folded = ofLevel.filter(({ sign }) => !sign.always && names(sign.folded));
  return { glance, all: [...glance, ...folded] };
}

/** The words of a sign in one breath, finishing "… if". */
export const wordsInOneBreath = ({ share, lines }: Pick<DangerSign, 'share' | 'lines'>) =>
  share ?? lines.join(', or ');

/**
 * Mark of a sign's words, for its reviews: another wording, another mark.
 *
 * @returns eight hexadecimal digits
 */
export function markOfWords(sign: DangerSign): string {
  const { action, who, lead = '', lines, short, say = '' } = sign;
  const numbers = sign.numbers.flatMap(({ number, place }) => [number, place]);
  const told = [lead, ...lines, short, ...sign.ask, wordsInOneBreath(sign), ...sign.do, say];
  const words = [action, ...who, ...told, ...numbers];
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8);
}
