/**
 * Learns a linear model from examples: softmax regression by FTRL-Proximal (McMahan and others, "Ad
 * click prediction", KDD 2013, algorithm 1), which keeps only weights that earn their place. The same
 * examples always give the same model: their order is shuffled by a fixed seed.
 */
import { perFeature, toShares } from './shares.ts';

/** An example as the trainer sees it. */
export interface Row {
  features: readonly number[];
  /** Number of its class. */
  target: number;
  /** How much it counts; 1 is a whole example. */
  weight: number;
}

export interface Training {
  /** How often all examples are gone through; the weights are the mean of those after each of the later half. */
  rounds: number;
  /** A weight must gain so much to be kept. */
  sparsity: number;
  /** Length of the steps. */
  rate?: number;
  /** A feature must stand in so many examples. */
  fewest?: number;
}

/** Weights by feature and class. */
export interface Weights {
  classes: number;
  /** What each class has before any feature. */
  bias: Float32Array;
  /** Numbers of the features that are left, in order. */
  features: readonly number[];
  /** For each feature its weights for all classes. */
  rows: readonly Float32Array[];
}

/** Softens the first steps of a weight. */
const BETA = 0.3;
/** Pulls all weights a little to 0. */
const RIDGE = 0.01;
const NONE = new Int32Array();
/** A class that is so nearly right for an example learns nothing from it. */
const NOTHING = 1.5e-2;

/** Numbers from 0 to 1 in an order that is always the same (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Features that stand in enough examples, in order. */
function featuresIn(rows: readonly Row[], fewest: number): number[] {
  const times = new Map<number, number>();
  for (const { features } of rows)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times]
    .filter(([, count]) => count >= fewest)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
}

/** A model that has learned nothing yet, and how it learns a row. */
function newLearner(features: number, classes: number, sparsity: number, rate: number) {
  const scores = new Float32Array(classes);
  const bias = new Float32Array(classes);
  const biasSum = new Float32Array(classes).fill(0.1);
  const weights = new Float32Array(features * classes);
  /** Gradients so far, without what the steps have taken, and the sum of their squares. */
  const pulls = new Float32Array(features * classes);
  const sums = new Float32Array(features * classes);

  /** One weight after one more gradient. */
  const step = (at: number, gradient: number) => {
    const before = sums[at] ?? 0;
    const sum = before + gradient * gradient;
    const root = Math.sqrt(sum);
    const pull =
      (pulls[at] ?? 0) + gradient - ((root - Math.sqrt(before)) / rate) * (weights[at] ?? 0);
    sums[at] = sum;
    pulls[at] = pull;
    const over = Math.abs(pull) - sparsity;
    weights[at] = over <= 0 ? 0 : (pull > 0 ? -over : over) / ((BETA + root) / rate + RIDGE);
  };

  /**
   * @param places of the row's features among those that are learned
   * @param value of each of them
   */
  const learn = (places: Int32Array, value: number, { target, weight }: Row) => {
    scores.set(bias);
    for (const place of places) {
      const from = place * classes;
      for (let each = 0; each < classes; each++)
        scores[each] = (scores[each] ?? 0) + value * (weights[from + each] ?? 0);
    }
    toShares(scores);
    for (let each = 0; each < classes; each++) {
      const wrong = ((scores[each] ?? 0) - (each === target ? 1 : 0)) * weight;
      if (Math.abs(wrong) < NOTHING) continue;
      const sum = (biasSum[each] ?? 0) + wrong * wrong;
      biasSum[each] = sum;
      bias[each] = (bias[each] ?? 0) - (rate * wrong) / Math.sqrt(sum);
      for (const place of places) step(place * classes + each, wrong * value);
    }
  };
  return { bias, weights, learn };
}

/** Learn a model of examples. */
export function train(
  rows: readonly Row[],
  classes: number,
  { rounds, sparsity, rate = 0.5, fewest = 2 }: Training,
): Weights {
  const features = featuresIn(rows, fewest);
  const placeOf = new Map(features.map((feature, place) => [feature, place]));
  const places = rows.map((row) =>
    Int32Array.from(row.features.flatMap((feature) => placeOf.get(feature) ?? [])),
  );
  const learner = newLearner(features.length, classes, sparsity, rate);
  const means = new Float32Array(learner.weights.length);
  const averaged = Math.ceil(rounds / 2);
  const order = rows.map((_, place) => place);
  const random = numbers(1);
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const place of order) {
      const row = rows[place];
      if (row) learner.learn(places[place] ?? NONE, perFeature(row.features.length), row);
    }
    if (round < rounds - averaged) continue;
    for (let at = 0; at < means.length; at++)
      means[at] = (means[at] ?? 0) + (learner.weights[at] ?? 0) / averaged;
  }
  const all = features.map((feature, place) => ({
    feature,
    row: means.slice(place * classes, (place + 1) * classes),
  }));
  const kept = all.filter(({ row }) => row.some((weight) => weight !== 0));
  return {
    classes,
    bias: learner.bias,
    features: kept.map(({ feature }) => feature),
    rows: kept.map(({ row }) => row),
  };
}
