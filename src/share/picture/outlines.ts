/** Outlines of glyphs and of rounded boxes, as polygons so fine that their corners cannot be seen. */
import type { PathCommand } from 'opentype.js';
import type { Polygon } from './coverage.ts';

/** Straight pieces for one curve: at 92 pixels none is off by a fifteenth of a pixel. */
const PIECES = 8;

/**
 * The outline of a glyph.
 *
 * @param commands of TrueType outlines: moves, lines and quadratic curves
 * @throws when there is a cubic curve, which TrueType outlines do not have
 */
export function polygonsOf(commands: readonly PathCommand[]): Polygon[] {
  const polygons: number[][] = [];
  let points: number[] = [];
  for (const command of commands) {
    if (command.type === 'M') polygons.push((points = [command.x, command.y]));
    else if (command.type === 'L') points.push(command.x, command.y);
    else if (command.type === 'Q') {
      const [x = 0, y = 0] = points.slice(-2);
      for (let piece = 1; piece <= PIECES; piece += 1) {
        const t = piece / PIECES;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        points.push(a * x + b * command.x1 + c * command.x, a * y + b * command.y1 + c * command.y);
      }
    } else if (command.type === 'C')
      throw new Error(
        'The typeface of the share pictures has cubic curves; only quadratic are drawn.',
      );
  }
  return polygons;
}

/** A box with half circles at its left and right end, in pixels. */
export function pillOutline(width: number, height: number): Polygon {
  const radius = height / 2;
  const corners = 64;
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + 0.5) / corners) * 2 * Math.PI;
    const centre = Math.cos(angle) > 0 ? width - radius : radius;
    return [centre + radius * Math.cos(angle), radius + radius * Math.sin(angle)];
  }).flat();
}
