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
  /** How often all examples are gone through. */
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
const NOTHING = 1e-3;

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

/** One model while it learns. */
class Learner {
  readonly #classes: number;
  readonly #sparsity: number;
  readonly #rate: number;
  readonly #scores: Float32Array;
  readonly bias: Float32Array;
  readonly #biasSum: Float32Array;
  readonly weights: Float32Array;
  /** Gradients so far, with what the steps have taken, and the sum of their squares. */
  readonly #pull: Float32Array;
  readonly #sum: Float32Array;

  constructor(features: number, classes: number, sparsity: number, rate: number) {
    this.#classes = classes;
    this.#sparsity = sparsity;
    this.#rate = rate;
    this.#scores = new Float32Array(classes);
    this.bias = new Float32Array(classes);
    this.#biasSum = new Float32Array(classes).fill(0.1);
    this.weights = new Float32Array(features * classes);
    this.#pull = new Float32Array(features * classes);
    this.#sum = new Float32Array(features * classes);
  }

  /** @param value of each feature that the example has */
  learn(places: Int32Array, value: number, { target, weight }: Row): void {
    const classes = this.#classes;
    const scores = this.#scores;
    scores.set(this.bias);
    for (const place of places)
      for (let each = 0; each < classes; each++)
        scores[each] = (scores[each] ?? 0) + value * (this.weights[place * classes + each] ?? 0);
    toShares(scores);
    for (let each = 0; each < classes; each++) {
      const wrong = ((scores[each] ?? 0) - Number(each === target)) * weight;
      if (Math.abs(wrong) < NOTHING) continue;
      this.#biasSum[each] = (this.#biasSum[each] ?? 0) + wrong * wrong;
      this.bias[each] =
        (this.bias[each] ?? 0) - (this.#rate * wrong) / Math.sqrt(this.#biasSum[each] ?? 1);
      for (const place of places) this.#step(place * classes + each, wrong * value);
    }
  }

  #step(at: number, gradient: number): void {
    const before = this.#sum[at] ?? 0;
    const sum = before + gradient * gradient;
    const grown = (Math.sqrt(sum) - Math.sqrt(before)) / this.#rate;
    const pull = (this.#pull[at] ?? 0) + gradient - grown * (this.weights[at] ?? 0);
    this.#sum[at] = sum;
    this.#pull[at] = pull;
    const over = Math.abs(pull) - this.#sparsity;
    this.weights[at] =
      over <= 0 ? 0 : (-Math.sign(pull) * over) / ((BETA + Math.sqrt(sum)) / this.#rate + RIDGE);
  }
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
  const learner = new Learner(features.length, classes, sparsity, rate);
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
  }
  const all = features.map((feature, place) => ({
    feature,
    row: learner.weights.slice(place * classes, (place + 1) * classes),
  }));
  const kept = all.filter(({ row }) => row.some((weight) => weight !== 0));
  return {
    classes,
    bias: learner.bias,
    features: kept.map(({ feature }) => feature),
    rows: kept.map(({ row }) => row),
  };
}
