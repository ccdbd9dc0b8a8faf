/** What a learned model says of a query. */
import type { OpenModel } from './model-file.ts';
import { perFeature, toShares } from './shares.ts';

/**
 * The share of each class, from 0 to 1, all together 1.
 *
 * @param features of the query, from `featuresOf`
 */
export function ask(
  { classes, step, bias, spans, places, weights }: OpenModel,
  features: readonly number[],
): Float32Array {
  const known = features.flatMap((feature) => {
    const span = spans.get(feature);
    return span ? [span] : [];
  });
  const scores = new Float32Array(classes);
  for (const [from, to] of known)
    for (let at = from; at < to; at++) {
      const place = places[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0);
    }
  const value = perFeature(features.length);
  for (let place = 0; place < classes; place++)
    scores[place] = step * (value * (scores[place] ?? 0) + (bias[place] ?? 0));
  toShares(scores);
  return scores;
}
