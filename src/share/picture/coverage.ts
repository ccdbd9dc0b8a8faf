/** Turns outlines into coverage: how much of each pixel lies inside, exactly, not by samples. */

/** Steps from a pixel outside to one inside: 15 shades of an edge look as smooth as 255. */
export const LEVELS = 15;

/** Corner points as x, y, x, y, … in pixels, y downwards; the last is joined to the first. */
export type Polygon = readonly number[];

/** A filled shape in whole pixels. */
export interface Coverage {
  /** Where its first pixel lies, seen from the origin of the outline. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Row by row, from 0 for outside to {@link LEVELS} for inside. */
  levels: Uint8Array;
}

/**
 * Add an edge inside one row of pixels to `turns`: each pixel holds how much coverage begins there,
 * so that the sum from the left is the coverage of a pixel.
 *
 * @param height of the edge in the row, negative when it goes upwards
 */
function addToRow(turns: Float64Array, row: number, x0: number, x1: number, height: number): void {
  const [from, to] = x0 < x1 ? [x0, x1] : [x1, x0];
  const last = Math.floor(to);
  for (let column = Math.floor(from); column <= last; column += 1) {
    const start = Math.max(from, column);
    const end = Math.min(to, column + 1);
    const part = to > from ? (height * (end - start)) / (to - from) : height;
    const passed = part * ((start + end) / 2 - column);
    const at = row + column;
    turns[at] = (turns[at] ?? 0) + part - passed;
    turns[at + 1] = (turns[at + 1] ?? 0) + passed;
  }
}

function addEdge(
  turns: Float64Array,
  width: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): void {
  if (y0 === y1) return;
  const slope = (x1 - x0) / (y1 - y0);
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  const sign = y0 < y1 ? 1 : -1;
  for (let row = Math.floor(top); row < bottom; row += 1) {
    const start = Math.max(top, row);
    const end = Math.min(bottom, row + 1);
    const at = (y: number) => x0 + (y - y0) * slope;
    addToRow(turns, row * width, at(start), at(end), sign * (end - start));
  }
}

/**
 * Fill a shape. Polygons inside others are holes when they run the other way round, as those of
 * typefaces do.
 */
export function coverageOf(polygons: readonly Polygon[]): Coverage {
  const xs = polygons.flatMap((points) => points.filter((_, index) => index % 2 === 0));
  const ys = polygons.flatMap((points) => points.filter((_, index) => index % 2 === 1));
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  // One more, in which what begins in the last pixel ends.
  const width = Math.floor(Math.max(...xs)) - left + 2;
  const height = Math.ceil(Math.max(...ys)) - top;
  const turns = new Float64Array(width * height);
  for (const points of polygons) {
    let [x0 = 0, y0 = 0] = points.slice(-2);
    for (let at = 0; at < points.length; at += 2) {
      const [x1 = 0, y1 = 0] = [points[at], points[at + 1]];
      addEdge(turns, width, [x0 - left, y0 - top, x1 - left, y1 - top]);
      [x0, y0] = [x1, y1];
    }
  }
  const levels = new Uint8Array(turns.length);
  for (let at = 0, sum = 0; at < turns.length; at += 1) {
    sum = at % width === 0 ? (turns[at] ?? 0) : sum + (turns[at] ?? 0);
    levels[at] = Math.round(Math.min(1, Math.abs(sum)) * LEVELS);
  }
  return { left, top, width, height, levels };
}
