/**
 * Which card a query gets, from what the rules of the danger signs find and what the examples taught.
 *
 * A rule is what a clinician has read: where one applies there is a card. Where the examples say that words
 * like these are harmless (“out of breath laughing”) it is the calm one; none only where they leave no doubt
 * (“blackout blinds”), or where words that may excuse are there as well (“my neighbour had a heart attack”). Where no rule applies and the examples hear danger,
 * the calm card shows the signs nearest to what was said; where they are sure, the card of these signs.
 */
import {
  levelOf,
  MOST_LINES,
  type CareActionName,
  type CareLevelName,
} from '../../model/schema/care-names.ts';
import type { Heard } from './hear.ts';
import type { Judgement } from './judged.ts';

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
export const SURE = 0.48;
export const DOUBT = 0.32;
export const BELIEVED = 0.15;
/** From which a rule calls up the calm card at least: below it, the examples leave no doubt. */
export const CHECKED = 0.12;
/** With words that may excuse: the shares from which a rule is believed, and from which it is checked. */
export const BELIEVED_ALL_THE_SAME = 0.4;
export const CHECKED_ALL_THE_SAME = 0.2;

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

/** What is known of a query beside what is named and heard in it. */
export interface AboutQuery {
  /** It has words that may excuse what it names. */
  excused?: boolean;
  /**
   * The share of danger in its words without the small ones: "what should i do" around a sign must not
   * take every card away.
   */
  bareDanger?: number;
  /** One word alone tells too little to be sure of what is only heard: "head". */
  alone?: boolean;
  /** What it was judged to be, where that is known. */
  judged?: Judgement | undefined;
}

/**
 * Decide on the card.
 *
 * @param dangers the rules that apply, the most urgent first
 * @param heard undefined while the learned part is not there: the rules decide alone
 * @param query what else is known of it
 */
export function decide(
  dangers: readonly ShownSign[],
  heard: Heard | undefined,
  { excused = false, bareDanger = 0, alone = false, judged }: AboutQuery = {},
): Decision {
  const [first] = dangers;
  const level = first && levelOf(first.action);
  if (!heard) return level ? { card: level, signs: ofLevel(dangers, level) } : NONE;
  const near = heard.signs;
  const top = near[0]?.share ?? 0;
  const card = (wanted: CareLevelName): Decision => {
    const likely = near.filter(({ share }) => share >= NEAR * top);
    const signs = ofLevel([...dangers, ...likely], wanted);
    return { card: wanted, signs: signs.length > 0 ? signs : ofLevel(near, wanted).slice(0, 1) };
  };
  if (judged === 'emergency' || judged === 'urgent') return card(judged);
  if (judged === 'none') return level === 'routine' ? card(level) : NONE;
  const sure = alone ? Infinity : SURE;
  const bare = excused ? 0 : bareDanger;
  const believed =
    heard.danger >= (excused ? BELIEVED_ALL_THE_SAME : BELIEVED) || bare >= BELIEVED_ALL_THE_SAME;
  if ((level === 'emergency' && believed) || heard.emergency >= sure) return card('emergency');
  if ((level === 'urgent' && believed) || heard.danger - heard.emergency >= sure)
    return card('urgent');
  const doubted = Math.max(heard.danger, bare) >= (excused ? CHECKED_ALL_THE_SAME : CHECKED);
  const hinted = level !== undefined && level !== 'routine' && doubted;
  if (hinted || heard.danger >= DOUBT) {
    const named = hinted ? ofLevel(dangers, level) : [];
    const signs = new Map([...named, ...near].map((shown) => [shown.sign, shown]));
    return { card: 'check', signs: [...signs.values()].slice(0, MOST_LINES) };
  }
  return level === 'routine' ? { card: 'routine', signs: ofLevel(dangers, 'routine') } : NONE;
}
