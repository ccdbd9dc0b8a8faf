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

/** What is heard of danger; shares from 0 to 1: how much of the examples like this query were of a kind. */
export interface HeardDanger {
  /** Of an emergency. */
  emergency: number;
  /** Of an emergency, or of something for today. */
  danger: number;
  /** The danger signs of both kinds, the nearest first. */
  signs: readonly HeardSign[];
}

export interface Heard extends HeardDanger {
  /** The share of each article, by number. */
  pages: Float32Array;
  /**
   * How many times likelier another subject is than ours. Both models are asked: the first knows ours by
   * all examples, danger as well, the second by the nearest page.
   */
  elsewhere: number;
}

const odds = (share: number, others: number) => share / Math.max(others, Number.EPSILON);

function heardIn(shares: Float32Array, signs: Learned['signs']): HeardDanger {
  const heard = signs
    .map(([sign, action], number) => ({ sign, action, share: shares[number] ?? 0 }))
    .filter(({ action }) => levelOf(action) !== 'routine');
  const sum = (all: typeof heard) => all.reduce((total, { share }) => total + share, 0);
  return {
    emergency: sum(heard.filter(({ action }) => levelOf(action) === 'emergency')),
    danger: sum(heard),
    signs: heard.sort((a, b) => b.share - a.share),
  };
}

/**
 * Ask about danger alone.
 *
 * @param features of the query, from `featuresOf`
 */
export const hearDanger = (features: readonly number[], { signs, danger }: Learned): HeardDanger =>
  heardIn(ask(danger, features), signs);

/**
 * Ask both models.
 *
 * @param features of the query, from `featuresOf`
 */
export function hear(features: readonly number[], { signs, danger, pages }: Learned): Heard {
  const shares = ask(danger, features);
  const places = ask(pages, features);
  const articles = places.subarray(0, -1);
  const other = shares.at(-1) ?? 0;
  return {
    ...heardIn(shares, signs),
    pages: articles,
    elsewhere: odds(other, 1 - other) * odds(places.at(-1) ?? 0, Math.max(...articles)),
  };
}
