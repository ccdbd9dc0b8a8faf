/** What the learned models hear in a query. */
import { levelOf, type CareActionName } from '../../model/schema/care-names.ts';
import { ask } from './ask.ts';
import type { Learned } from './learned-file.ts';

/** A danger sign, and the share of the examples like this query that were of it. */
export interface HeardSign {
  sign: string;
  action: CareActionName;
  share: number;
}

/** Shares from 0 to 1: how much of the examples like this query were of a kind. */
export interface Heard {
  /** Of an emergency. */
  emergency: number;
  /** Of an emergency, or of something for today. */
  danger: number;
  /** The danger signs of both kinds, the nearest first. */
  signs: readonly HeardSign[];
  /** Each article by number. */
  pages: Float32Array;
  /** Of another subject. */
  elsewhere: number;
}

/**
 * Ask the models.
 *
 * @param features of the query, from `featuresOf`
 */
export function hear(features: readonly number[], { signs, danger, pages }: Learned): Heard {
  const shares = ask(danger, features);
  const heard = signs
    .map(([sign, action], number) => ({ sign, action, share: shares[number] ?? 0 }))
    .filter(({ action }) => levelOf(action) !== 'routine');
  const sum = (all: typeof heard) => all.reduce((total, { share }) => total + share, 0);
  const places = ask(pages, features);
  return {
    emergency: sum(heard.filter(({ action }) => levelOf(action) === 'emergency')),
    danger: sum(heard),
    signs: heard.sort((a, b) => b.share - a.share),
    pages: places.subarray(0, -1),
    elsewhere: places.at(-1) ?? 0,
  };
}
