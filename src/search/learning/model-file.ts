/**
 * A learned model as it travels: only weights that are not 0, each as one of a few steps, in columns
 * of printable characters, which a host compresses well.
 */
import { DIGITS, digitValues, readNumbers, writeNumber } from './number-text.ts';
import type { Weights } from './train.ts';

/** The object that the file's JSON holds for a model. */
export interface PackedModel {
  classes: number;
  /** What one step of a weight is worth. */
  step: number;
  /** In steps. */
  bias: readonly number[];
  /** Distance of each feature to the one before it. */
  features: string;
  /** How many classes each feature has a weight for. */
  counts: string;
  /** Distance of each of these classes to the one before it. */
  places: string;
  /** The weight of each, in steps. */
  weights: string;
}

/**
 * Steps of a weight in either direction. Fewer make a smaller file, and up to a point no worse one: small
 * weights, which are mostly chance, become 0.
 */
const STEPS = 7;

/** The size of a step: the few largest weights are cut off at the last. */
function stepOf({ rows }: Weights): number {
  const sizes = rows.flatMap((row) => [...row].filter(Boolean).map(Math.abs));
  sizes.sort((a, b) => b - a);
  return (sizes[Math.floor(sizes.length * 0.005)] ?? 1) / STEPS;
}

/** Pack a model; weights of less than half a step are left out. */
export function packModel(weights: Weights): PackedModel {
  const step = stepOf(weights);
  const inSteps = (value: number) => Math.max(-STEPS, Math.min(STEPS, Math.round(value / step)));
  let last = 0;
  const columns = { features: '', counts: '', places: '', weights: '' };
  weights.features.forEach((feature, number) => {
    const row = [...(weights.rows[number] ?? [])].map(inSteps);
    const kept = row.flatMap((value, place) => (value === 0 ? [] : [{ value, place }]));
    if (kept.length === 0) return;
    columns.features += writeNumber(feature - last);
    last = feature;
    columns.counts += writeNumber(kept.length - 1);
    let before = -1;
    for (const { value, place } of kept) {
      columns.places += writeNumber(place - before - 1);
      before = place;
      columns.weights += DIGITS.charAt(value + STEPS);
    }
  });
  return {
    classes: weights.classes,
    step: Number(step.toPrecision(4)),
    bias: [...weights.bias].map((value) => Math.round(value / step)),
    ...columns,
  };
}

/** A model ready to be asked. */
export interface OpenModel extends Pick<PackedModel, 'classes' | 'step' | 'bias'> {
  /** Where the weights of a feature begin and end, by feature. */
  spans: ReadonlyMap<number, readonly [from: number, to: number]>;
  /** The class and the steps of each weight. */
  places: Uint16Array;
  weights: Int8Array;
}

/** Open a packed model. */
export function openModel(packed: PackedModel): OpenModel {
  const { classes, step, bias } = packed;
  const counts = readNumbers(packed.counts);
  const gaps = readNumbers(packed.places);
  const places = new Uint16Array(gaps.length);
  const spans = new Map<number, readonly [number, number]>();
  let feature = 0;
  let from = 0;
  readNumbers(packed.features).forEach((gap, number) => {
    feature += gap;
    const to = from + (counts[number] ?? 0) + 1;
    let place = -1;
    for (let each = from; each < to; each++) places[each] = place += (gaps[each] ?? 0) + 1;
    spans.set(feature, [from, to]);
    from = to;
  });
  const weights = Int8Array.from(
    packed.weights,
    (digit) => (digitValues[digit.charCodeAt(0)] ?? 0) - STEPS,
  );
  return { classes, step, bias, spans, places, weights };
}
