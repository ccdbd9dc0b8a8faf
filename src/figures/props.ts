/** What stands round a person: floor, pillow, chair, bed, box, arrows, numbers and labels. */
import { add, across, direction, smoothPath } from './geometry.ts';
import { drawObject } from './objects.ts';
import type { Objects } from './objects.ts';
import type { Point } from './geometry.ts';

/** Something in a panel, measured in the panel's own unit. */
export interface Prop extends Objects {
  /** From left to right, and how low. */
  floor?: [left: number, right: number, y: number];
  /** Centre, width, height and turn in degrees. */
  pillow?: [x: number, y: number, width: number, height: number, turn?: number];
  /** The middle of the seat, its height above the floor, and the side of the back (1 or -1). */
  chair?: [x: number, seat: number, floor: number, back: number];
  /** A bed from the side: left, right, top and floor. */
  bed?: [left: number, right: number, top: number, floor: number];
  /** A bed from above: left, right, top and bottom. */
  bedFromAbove?: [left: number, right: number, top: number, bottom: number];
  /** Left, top, width and height. */
  box?: [x: number, y: number, width: number, height: number];
  /** Start, control point and end of a movement. */
  arrow?: [Point, Point, Point];
}

const n = (value: number) => String(Math.round(value));

function pillow([x, y, width, height, turn = 0]: NonNullable<Prop['pillow']>): string {
  const shape = [
    [-0.5, -0.3],
    [-0.42, -0.47],
    [0, -0.5],
    [0.42, -0.47],
    [0.5, -0.3],
    [0.48, 0],
    [0.5, 0.3],
    [0.42, 0.47],
    [0, 0.5],
    [-0.42, 0.47],
    [-0.5, 0.3],
    [-0.48, 0],
  ].map(([px = 0, py = 0]): Point => [px * width, py * height]);
  const turned = turn === 0 ? '' : `rotate(${turn})`;
  return `<path class="pillow" transform="translate(${n(x)} ${n(y)})${turned}" d="${smoothPath(shape, true)}"/>`;
}

const rect = (kind: string, x: number, y: number, width: number, height: number, round: number) =>
  `<rect class="${kind}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(round)}"/>`;

function chair([x, seat, floor, back]: NonNullable<Prop['chair']>): string {
  const spot = x + back * 66;
  return (
    `<path class="wood" d="M${n(x - 62)} ${n(seat + 20)}V${n(floor - 5)}M${n(x + 62)} ${n(seat + 20)}V${n(floor - 5)}"/>` +
    rect('seat', spot - 14, seat - 150, 28, 172, 14) +
    rect('seat', x - 84, seat, 168, 30, 14)
  );
}

function arrow([start, control, end]: NonNullable<Prop['arrow']>): string {
  const ahead = direction(control, end);
  const neck = add(end, ahead, -22);
  const corners = [add(neck, across(ahead, 1), 17), end, add(neck, across(ahead, -1), 17)];
  const text = (points: Point[]) => points.map((point) => point.map(n).join(' ')).join('L');
  const stem = `M${start.map(n).join(' ')}Q${control.map(n).join(' ')} ${neck.map(n).join(' ')}`;
  const tip = `M${text(corners)}z`;
  return `<path class="case" d="${stem}${tip}"/><path class="move" d="${stem}"/><path class="tip" d="${tip}"/>`;
}

/** Draws one thing. */
export function drawProp(prop: Prop): string {
  if (prop.floor)
    return `<path class="floor" d="M${n(prop.floor[0])} ${n(prop.floor[2])}H${n(prop.floor[1])}"/>`;
  if (prop.pillow) return pillow(prop.pillow);
  if (prop.chair) return chair(prop.chair);
  if (prop.arrow) return arrow(prop.arrow);
  if (prop.box) {
    const [x, y, width, height] = prop.box;
    return (
      rect('box', x, y, width, height, 6) +
      `<path class="mark" d="M${n(x)} ${n(y + height * 0.3)}h${n(width)}M${n(x + width * 0.4)} ${n(y)}v${n(height * 0.3)}m${n(width * 0.2)} 0v${n(-height * 0.3)}"/>`
    );
  }
  if (prop.bed) {
    const [left, right, top, floor] = prop.bed;
    return (
      `<path class="wood" d="M${n(left + 30)} ${n(top + 48)}V${n(floor - 5)}M${n(right - 30)} ${n(top + 48)}V${n(floor - 5)}"/>` +
      rect('seat', left, top, right - left, 50, 14) +
      rect('frame', left, top + 46, right - left, 20, 6)
    );
  }
  if (prop.bedFromAbove) {
    const [left, right, top, bottom] = prop.bedFromAbove;
    return rect('seat', left, top, right - left, bottom - top, 20);
  }
  return drawObject(prop);
}

/** Draws the number of a step in a round badge, and its label of one or more lines. */
export function drawStep(number: number, label: string[], [x, y]: Point): string {
  const lines = label.map(
    (line, index) => `<text class="label" x="${x + 38}" y="${y + 11 + index * 36}">${line}</text>`,
  );
  return (
    `<circle class="badge" cx="${x}" cy="${y}" r="24"/>` +
    `<text class="num" x="${x}" y="${y + 11}">${number}</text>${lines.join('')}`
  );
}
