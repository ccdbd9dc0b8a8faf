/** From the scores of a linear model to shares of 1. */

/** The share of each class from its score, in place. */
export function toShares(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let place = 0; place < scores.length; place++)
    sum += scores[place] = Math.exp((scores[place] ?? 0) - highest);
  for (let place = 0; place < scores.length; place++) scores[place] = (scores[place] ?? 0) / sum;
}

/** Longer queries have more features, which must not make them surer. */
export const perFeature = (count: number) => 1 / Math.sqrt(Math.max(1, count));
