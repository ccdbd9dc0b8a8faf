/**
 * Which card a query gets, from what the rules of the danger signs find and what the examples taught.
 *
 * A rule is what a clinician has read. Where the examples say plainly that words like these are
 * harmless (“my neighbour had a heart attack”), its card becomes the calm one; only where they leave no
 * doubt is there none. Where no rule applies and the examples hear danger, the calm card shows the signs
 * nearest to what was said; where they are sure, the card of these signs.
 */
import {
  levelOf,
  MOST_LINES,
  type CareActionName,
  type CareLevelName,
} from '../../model/schema/care-names.ts';
import type { Heard } from './hear.ts';

/** A danger sign and what it asks for. */
export interface ShownSign {
  sign: string;
  action: CareActionName;
}

export interface Decision {
  /** `check`: "Before you read on, check these." */
  card: CareLevelName | 'check' | 'none';
  signs: readonly ShownSign[];
}

/** Shares from which the examples are sure, wonder, and from which a rule is believed. */
export const SURE = 0.5;
export const DOUBT = 0.3;
export const BELIEVED = 0.4;
/** Below it, words are so harmless that even a rule calls up nothing. */
export const HARMLESS = 0.25;

/** A sign this much less likely than the nearest is not named on a card of which the examples are sure. */
const NEAR = 0.25;

const NONE: Decision = { card: 'none', signs: [] };

/** Each sign once, those of a level only. */
function ofLevel(signs: readonly ShownSign[], level: CareLevelName): ShownSign[] {
  const bySign = new Map(
    signs.filter(({ action }) => levelOf(action) === level).map((shown) => [shown.sign, shown]),
  );
  return [...bySign.values()];
}

/**
 * Decide on the card.
 *
 * @param dangers the rules that apply, the most urgent first
 * @param heard undefined while the learned part is not there: the rules decide alone
 */
export function decide(dangers: readonly ShownSign[], heard: Heard | undefined): Decision {
  const [first] = dangers;
  const level = first && levelOf(first.action);
  if (!heard) return level ? { card: level, signs: ofLevel(dangers, level) } : NONE;
  const near = heard.signs;
  const top = near[0]?.share ?? 0;
  const card = (wanted: CareLevelName): Decision => ({
    card: wanted,
    signs: ofLevel([...dangers, ...near.filter(({ share }) => share >= NEAR * top)], wanted),
  });
  const believed = heard.danger >= BELIEVED;
  if ((level === 'emergency' && believed) || heard.emergency >= SURE) return card('emergency');
  if ((level === 'urgent' && believed) || heard.danger - heard.emergency >= SURE)
    return card('urgent');
  const hinted = level !== undefined && level !== 'routine' && heard.danger >= HARMLESS;
  if (hinted || heard.danger >= DOUBT) {
    const named = hinted ? ofLevel(dangers, level) : [];
    const signs = new Map([...named, ...near].map((shown) => [shown.sign, shown]));
    return { card: 'check', signs: [...signs.values()].slice(0, MOST_LINES) };
  }
  return level === 'routine' ? { card: 'routine', signs: ofLevel(dangers, 'routine') } : NONE;
}
