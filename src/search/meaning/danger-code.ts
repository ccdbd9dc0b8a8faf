/**
 * The rules of danger signs as they travel, a line each: `sign;2;5,7.1;12.40-3|9-3`, which is the sign,
 * its action, the places it leads to, and the lines of the rule: concepts that must meet, by number,
 * and behind `-` those of which none may be there.
 */
import { careActions } from '../../model/schema/care-names.ts';
import type { CompiledDanger, CompiledLead, NumberedDanger } from './compiled-lexicon.ts';

/**
 * Write a rule.
 *
 * @param numbers of the concepts by their names
 */
export function dangerLine(
  { sign, action, when, leads }: CompiledDanger,
  numbers: ReadonlyMap<string, number>,
): string {
  const listed = (names: readonly string[]) => names.map((name) => numbers.get(name)).join('.');
  const lines = when.map(([all, none]) => `${listed(all)}-${listed(none)}`);
  const places = leads.map((lead) => lead.join('.'));
  return [sign, careActions.indexOf(action), places.join(), lines.join('|')].join(';');
}

const numbersIn = (text: string) => (text === '' ? [] : text.split('.').map(Number));

/** The rule of a line. */
export function dangerOf(line: string): NumberedDanger {
  const [sign = '', action = '', places = '', lines = ''] = line.split(';');
  return {
    sign,
    action: careActions[Number(action)] ?? 'ambulance',
    leads: places.split(',').map((lead) => numbersIn(lead) as unknown as CompiledLead),
    when: lines.split('|').map((each) => {
      const [all = '', none = ''] = each.split('-');
      return [numbersIn(all), numbersIn(none)] as const;
    }),
  };
}
