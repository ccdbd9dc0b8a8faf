/** How long and how thick each part of a body is, for a person of size 1 (560 units tall). */
import type { Point, Station } from './geometry.ts';

/** Lengths of the bones from joint to joint. */
export const length = { thigh: 138, shin: 134, upperArm: 92, forearm: 82 };

type Stations = readonly Station[];

/** Half-widths along each part, from the end nearer the trunk. */
export const shape = {
  // prettier-ignore
  trunk: {
    side: {
      shirt: [[0.12, 34, 37], [0.3, 34, 32], [0.52, 36, 33], [0.74, 39, 36], [0.9, 30, 33], [0.99, 16, 20]],
      pelvis: [[0, 35, 40], [0.2, 33, 36], [0.3, 30, 30]],
    },
    front: {
      shirt: [[0.08, 46, 46], [0.3, 42, 42], [0.52, 45, 45], [0.76, 52, 52], [0.92, 46, 46], [1, 20, 20]],
      pelvis: [[0, 42, 42], [0.2, 43, 43], [0.3, 38, 38]],
    },
  } as Record<'side' | 'front', Record<'shirt' | 'pelvis', Stations>>,
  /** Where a belt goes, a little wider than the shirt. */
  belt: {
    side: [
      [0.44, 37, 35],
      [0.34, 38, 35],
      [0.22, 38, 37],
      [0.12, 37, 40],
    ],
    front: [
      [0.44, 45, 45],
      [0.26, 45, 45],
      [0.1, 48, 48],
    ],
  } as Record<'side' | 'front', Stations>,
  neck: [
    [0, 20, 20],
    [0.5, 17, 17],
    [0.9, 17, 17],
  ] as Stations,
  upperArm: [
    [0.4, 17, 17],
    [1, 14, 14],
  ] as Stations,
  sleeve: [
    [0, 26, 26],
    [0.4, 24, 24],
    [0.74, 22, 22],
  ] as Stations,
  forearm: [
    [0, 14, 14],
    [0.3, 16, 15],
    [1, 10, 10],
  ] as Stations,
  palm: [
    [0, 10, 10],
    [0.5, 13, 12],
    [0.9, 10, 9],
  ] as Stations,
  thumb: [
    [0.2, 8, 6],
    [1, 5, 5],
  ] as Stations,
  thigh: [
    [0, 36, 39],
    [0.45, 33, 32],
    [1, 23, 22],
  ] as Stations,
  shin: [
    [0, 23, 22],
    [0.3, 22, 26],
    [0.9, 18, 18],
  ] as Stations,
  ankle: [
    [0.8, 15, 15],
    [1, 14, 13],
  ] as Stations,
  /** The foot from the side, round the ankle: towards the toes, and up. */
  // prettier-ignore
  sole: [
    [-15, 12], [-21, -6], [-17, -19], [14, -18], [50, -19], [57, -10], [40, 1], [19, 9], [14, 22],
  ] as readonly Point[],
  /** The foot from the front, round the ankle: to one side, and up. */
  // prettier-ignore
  tread: [
    [-12, 16], [-14, -2], [-20, -16], [-12, -24], [12, -24], [20, -16], [14, -2], [12, 16],
  ] as readonly Point[],
};
