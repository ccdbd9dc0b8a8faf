/** What the learned models hear in a query. */
import { levelOf, type CareActionName } from '../../model/schema/care-names.ts';
import { ask } from './ask.ts';
import type { Learned } from './learned-file.ts';

/** Shares from 0 to 1: how much the examples like this one were of a kind. */
export interface Heard {
  /** Of an emergency. */
  emergency: number;
  /** Of an emergency, or of something for today. */
  danger: number;
  /** Each danger sign that is not for another day, the nearest first. */
  signs: readonly { sign: string; share: number }[];
  /** Each article by number. */
  pages: Float32Array;
  /** Of another subject. */
  elsewhere: number;
}

/**
 * Ask the models.
 *
 * @param features of the query
 * @param actionOf what each danger sign asks for
 */
export function hear(
  features: readonly number[],
  { signs, danger, pages }: Learned,
  actionOf: ReadonlyMap<string, CareActionName>,
): Heard {
  const shares = ask(danger, features);
  const heard = signs.flatMap((sign, number) => {
    const action = actionOf.get(sign);
    const level = action && levelOf(action);
    return level && level !== 'routine' ? [{ sign, level, share: shares[number] ?? 0 }] : [];
  });
  const sum = (all: typeof heard) => all.reduce((total, { share }) => total + share, 0);
  const places = ask(pages, features);
  return {
    emergency: sum(heard.filter(({ level }) => level === 'emergency')),
    danger: sum(heard),
    signs: heard.sort((a, b) => b.share - a.share).map(({ sign, share }) => ({ sign, share })),
    pages: places.subarray(0, -1),
    elsewhere: places.at(-1) ?? 0,
  };
}
