/** Hands: fingers and a thumb, from the wrist. */
import { add, across, boneOutline, clockwise, smoothPath } from './geometry.ts';
import type { Point } from './geometry.ts';

/** Fingers together, spread, closed round something, or pointing. */
export type Hand = 'flat' | 'open' | 'grip' | 'point';

/** Outlines from the wrist: along the fingers, and towards the thumb. */
const palms: Record<Hand, readonly Point[]> = {
  // prettier-ignore
  flat: [[-5, 9], [-5, -9], [12, -13], [28, -12], [41, -9], [45, -3], [44, 4], [38, 9], [26, 11], [10, 12]],
  open: [
    [-5, 9],
    [-5, -9],
    [10, -13],
    [22, -12],
    [26, 0],
    [22, 12],
    [8, 12],
  ],
  // prettier-ignore
  grip: [[-5, 9], [-5, -9], [8, -13], [22, -14], [30, -9], [32, 1], [27, 10], [12, 13]],
  // prettier-ignore
  point: [[-5, 9], [-5, -9], [8, -13], [20, -13], [27, -7], [27, 4], [22, 11], [8, 12]],
};
const fingers: Record<Hand, readonly (readonly [Point, Point])[]> = {
  flat: [],
  open: [
    [
      [18, -10],
      [42, -18],
    ],
    [
      [20, -4],
      [48, -7],
    ],
    [
      [20, 3],
      [48, 4],
    ],
    [
      [18, 9],
      [42, 15],
    ],
  ],
  grip: [],
  point: [
    [
      [18, 7],
      [46, 7],
    ],
  ],
};
const thumbs: Record<Hand, readonly [Point, Point]> = {
  flat: [
    [4, 6],
    [25, 18],
  ],
  open: [
    [4, 6],
    [22, 26],
  ],
  grip: [
    [6, 9],
    [24, 10],
  ],
  point: [
    [6, 8],
    [24, 12],
  ],
};
const creases: Record<Hand, readonly (readonly [Point, Point])[]> = {
  flat: [
    [
      [27, -5],
      [43, -4],
    ],
    [
      [27, 2],
      [43, 2],
    ],
  ],
  open: [],
  grip: [
    [
      [18, -7],
      [31, -5],
    ],
    [
      [19, 1],
      [31, 2],
    ],
    [
      [8, 5],
      [24, 6],
    ],
  ],
  point: [
    [
      [14, -6],
      [26, -4],
    ],
  ],
};

/** The outlines of a hand, and the lines on it. */
export function drawHand(
  kind: Hand,
  wrist: Point,
  along: Point,
  thumb: 1 | -1,
  size: number,
): { outline: string; lines: string } {
  const side = across(along, thumb);
  const at = ([x, y]: Point): Point => add(add(wrist, along, x * size), side, y * size);
  const digit = (ends: readonly [Point, Point], width: number) =>
    boneOutline(at(ends[0]), at(ends[1]), 1, [
      [0, width * size, width * size],
      [1, width * 0.8 * size, width * 0.8 * size],
    ]);
  const line = (ends: readonly [Point, Point]) =>
    `M${ends.map((end) => at(end).map(Math.round).join(' ')).join('L')}`;
  return {
    outline:
      smoothPath(clockwise(palms[kind].map(at)), true) +
      fingers[kind].map((ends) => digit(ends, 5.5)).join('') +
      digit(thumbs[kind], 6),
    lines: creases[kind].map(line).join(''),
  };
}
