/** Points, smooth outlines and joints on a plane; x grows to the right, y grows down. */

export type Point = [x: number, y: number];

/** A station along a limb: how far along (0 to 1), and the half-width in front and behind. */
export type Station = [along: number, front: number, back: number];

/** The point that is `times` the second vector away from the first. */
export const add = ([ax, ay]: Point, [bx, by]: Point, times = 1): Point => [
  ax + bx * times,
  ay + by * times,
];

/** The direction from one point to another, of length 1. */
export function direction([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
}

/** The direction of an angle in degrees: 0 to the right, 90 down. */
export const heading = (degrees: number): Point => [
  Math.cos((degrees * Math.PI) / 180),
  Math.sin((degrees * Math.PI) / 180),
];

/** The direction at a right angle to `along`; `side` is 1 or -1. */
export const across = ([x, y]: Point, side: number): Point => [-y * side, x * side];

/** The middle joint of a limb of two bones of fixed length (elbow or knee). */
export function middleJoint(root: Point, end: Point, bones: Point, side: number): Point {
  const [first, second] = bones;
  const span = Math.min(Math.hypot(end[0] - root[0], end[1] - root[1]), first + second - 0.1);
  const along = (first ** 2 - second ** 2 + span ** 2) / (2 * span);
  const out = Math.sqrt(Math.max(0, first ** 2 - along ** 2));
  const line = direction(root, end);
  return add(add(root, line, along), across(line, -side), out);
}

const whole = (value: number) => String(Math.round(value));
const join = (numbers: number[]) => numbers.map(whole).join(' ').replaceAll(' -', '-');

/** A smooth path through points (Catmull–Rom as cubic Béziers), closed by a curve or a line. */
export function smoothPath(points: Point[], roundClose: boolean): string {
  const count = points.length;
  const at = (index: number): Point =>
    points[roundClose ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [
      0, 0,
    ];
  let here: Point = [Math.round(at(0)[0]), Math.round(at(0)[1])];
  let path = `M${join(here)}c`;
  const pieces: string[] = [];
  for (let index = 0; index < (roundClose ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const end: Point = [Math.round(to[0]), Math.round(to[1])];
    const first = add(from, add(to, before, -1), 1 / 6);
    const second = add(to, add(after, from, -1), -1 / 6);
    pieces.push(join([first, second, end].flatMap((point) => add(point, here, -1))));
    here = end;
  }
  path += pieces.join(' ').replaceAll(' -', '-');
  return `${path}z`;
}

/** Points in clockwise order, so that outlines that overlap fill as one. */
export function clockwise(points: Point[]): Point[] {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area > 0 ? points : [...points].reverse();
}

/**
 * The outline round a centre line: `line` gives the point and the forward direction at each
 * station. The start is round; the end is round, or cut straight like a hem. A band is cut at both.
 */
export function outline(
  line: (along: number) => { point: Point; front: Point },
  stations: readonly Station[],
  end: 'round' | 'cut' | 'band',
): string {
  const edge = (side: 1 | 2) =>
    stations.map((station) => {
      const { point, front } = line(station[0]);
      return add(point, front, side === 1 ? station[1] : -station[2]);
    });
  const cap = (index: number, step: number): Point => {
    const [along, front, back] = stations.at(index) ?? [0, 0, 0];
    const here = line(along).point;
    const ahead = direction(here, line(along + step * 0.02).point);
    return add(here, ahead, (front + back) * 0.45);
  };
  const start = end === 'band' ? [] : [cap(0, -1)];
  const points = [...edge(2).reverse(), ...start, ...edge(1)];
  if (end === 'round') points.push(cap(-1, 1));
  return smoothPath(clockwise(points), end === 'round');
}

/** The outline round a straight bone from one joint to the next. */
export function boneOutline(
  from: Point,
  to: Point,
  face: number,
  stations: readonly Station[],
  end: 'round' | 'cut' = 'round',
): string {
  const front = across(direction(from, to), -face);
  const span = add(to, from, -1);
  return outline((along) => ({ point: add(from, span, along), front }), stations, end);
}
