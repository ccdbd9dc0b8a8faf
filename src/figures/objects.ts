/** Things of daily life that a pose may need beside bed, chair and pillow. */
import type { Point } from './geometry.ts';

type PackPlace = [x: number, y: number, width: number, height: number, turn?: number];

/** Things that are always drawn alike, by the place they stand. */
export interface Objects {
  /** The middle of the top, how wide, its height above the floor. */
  worktop?: [x: number, top: number, floor: number, width: number];
  /** A wheelchair that faces right, without its near wheel: the middle and top of the seat, the floor. */
  wheelchair?: [x: number, seat: number, floor: number];
  /** The near wheel: its middle, and the floor. */
  wheel?: [x: number, floor: number];
  /** A round of sore rings. */
  sore?: Point;
  /** The middle, how wide and high, and the turn: a warm pack that looks out of its towel. */
  warmPack?: PackPlace;
  /** The same, cold. */
  coldPack?: PackPlace;
  /** Warmth that rises. */
  waves?: [x: number, y: number];
  phone?: [x: number, y: number, turn?: number];
  glass?: [x: number, y: number];
  /** A pack of tablets. */
  tablets?: [x: number, y: number, turn?: number];
  /** A plate with food on it, from the side or from above. */
  plate?: [x: number, y: number];
  bag?: [x: number, y: number, width: number, height: number];
  clock?: [x: number, y: number, radius: number, from: number, to: number];
  /** A path of its own: what it is (a class of the style sheet), and its outline. */
  path?: [kind: string, outline: string];
  circle?: [kind: string, x: number, y: number, radius: number];
  rect?: [kind: string, x: number, y: number, width: number, height: number, round?: number];
}

const path = (kind: string, d: string) => `<path class="${kind}" d="${d}"/>`;
const circle = (kind: string, x: number, y: number, r: number) =>
  `<circle class="${kind}" cx="${x}" cy="${y}" r="${r}"/>`;
const rect = (kind: string, x: number, y: number, width: number, height: number, round = 4) =>
  `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}"/>`;
const placed = (x: number, y: number, turn: number, body: string) =>
  `<g transform="translate(${x} ${y})${turn === 0 ? '' : `rotate(${turn})`}">${body}</g>`;

/** A pack that looks out of the towel round it. */
function pack(kind: string, [x, y, width, height, turn = 0]: PackPlace): string {
  const [w, h] = [width / 2, height / 2];
  const tassels = [-0.7, -0.35, 0, 0.35, 0.7].map((at) => `M${-w} ${Math.round(h * at)}h-9`);
  return placed(
    x,
    y,
    turn,
    rect(kind, w * 0.2, -h * 0.78, w * 1.06, h * 1.56, 14) +
      path('mark', tassels.join('')) +
      rect('towel', -w, -h, w * 1.66, height, 8) +
      path(
        'stripe',
        `M${-w * 0.78} ${-h + 3}v${height - 6}M${-w * 0.56} ${-h + 3}v${height - 6}M${w * 0.44} ${-h + 3}v${height - 6}`,
      ),
  );
}

const draw: { [Name in keyof Objects]-?: (place: NonNullable<Objects[Name]>) => string } = {
  worktop: ([x, top, floor, width]) =>
    rect('seat', x - width / 2 + 12, top + 20, width - 24, floor - top - 22) +
    path(
      'mark',
      `M${x} ${top + 30}V${floor - 14}M${x - 14} ${top + 54}v26M${x + 14} ${top + 54}v26`,
    ) +
    rect('frame', x - width / 2, top, width, 22),
  wheelchair: ([x, seat, floor]) =>
    path(
      'wood',
      `M${x - 92} ${seat - 136}h30V${seat + 24}M${x + 62} ${seat + 20}l50 ${floor - seat - 50}h52M${x + 74} ${seat + 50}V${floor - 44}`,
    ) +
    rect('seat', x - 76, seat - 128, 22, 130, 10) +
    rect('seat', x - 72, seat, 150, 24, 10) +
    circle('wheel', x + 76, floor - 22, 20),
  wheel: ([x, floor]) =>
    circle('wheel', x, floor - 80, 78) +
    circle('mark', x, floor - 80, 66) +
    circle('solid', x, floor - 80, 9),
  sore: ([x, y]) => circle('sore', x, y, 14) + circle('sore', x, y, 30),
  warmPack: (place) => pack('warm', place),
  coldPack: (place) => pack('water', place),
  waves: ([x, y]) =>
    path('sore', [-24, 0, 24].map((dx) => `M${x + dx} ${y}q-12-12 0-24 12-12 0-24`).join('')),
  phone: ([x, y, turn = 0]) =>
    placed(x, y, turn, rect('frame', -15, -30, 30, 60, 7) + rect('water', -10, -22, 20, 38, 2)),
  glass: ([x, y]) =>
    path('seat', `M${x - 22} ${y - 64}h44l-6 64h-32z`) +
    path('water', `M${x - 19} ${y - 42}h38l-5 40h-28z`),
  tablets: ([x, y, turn = 0]) =>
    placed(
      x,
      y,
      turn,
      rect('frame', -58, -32, 116, 64, 8) +
        [-38, -12, 14, 40]
          .flatMap((dx) => [-14, 14].map((dy) => circle('towel', dx, dy, 10)))
          .join(''),
    ),
  plate: ([x, y]) =>
    path('towel', `M${x - 70} ${y - 10}h140q-14 20-44 20h-52q-30 0-44-20z`) +
    path('box', `M${x - 46} ${y - 12}q6-34 46-34t46 34z`) +
    path('mark', `M${x - 20} ${y - 34}l8 12M${x + 4} ${y - 38}l6 12M${x + 24} ${y - 30}l5 10`),
  bag: ([x, y, width, height]) =>
    path(
      'mark bold',
      `M${x + width * 0.28} ${y}q0-${height * 0.5} ${width * 0.22}-${height * 0.5}t${width * 0.22} ${height * 0.5}`,
    ) + path('box', `M${x} ${y}h${width}l${-width * 0.08} ${height}h${-width * 0.84}z`),
  clock: ([x, y, r, from, to]) => {
    const at = (minute: number): string => {
      const turn = (minute / 60) * 2 * Math.PI;
      return `${Math.round(x + r * Math.sin(turn))} ${Math.round(y - r * Math.cos(turn))}`;
    };
    return (
      circle('towel', x, y, r) +
      path('warm', `M${x} ${y}L${at(from)}A${r} ${r} 0 ${to - from > 30 ? 1 : 0} 1 ${at(to)}z`)
    );
  },
  path: ([kind, outline]) => path(kind, outline),
  circle: ([kind, x, y, r]) => circle(kind, x, y, r),
  rect: ([kind, x, y, width, height, round]) => rect(kind, x, y, width, height, round),
};

/** Draws one such thing; nothing when it is none. */
export const drawObject = (things: Objects): string =>
  (Object.keys(draw) as (keyof Objects)[])
    .map((name) => {
      const place = things[name];
      return place === undefined ? '' : (draw[name] as (place: unknown) => string)(place);
    })
    .join('');
