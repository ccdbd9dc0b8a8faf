/** Figures from poses: sheets of all panels with numbers and labels, and panels without words. */
import { drawPerson, headOf } from './body.ts';
import { headShape } from './head.ts';
import { lookOf } from './people.ts';
import { drawProp, drawStep } from './props.ts';
import { styleOf } from './style.ts';
import type { Person } from './joints.ts';
import type { Point } from './geometry.ts';
import type { Prop } from './props.ts';

/** Something drawn: a thing, or a person with the things between their limbs. */
type Item = Prop & { person?: Person; between?: Prop | Prop[]; held?: Prop | Prop[] };

export interface Panel {
  /** What it says on the figure of all panels. */
  label?: string[];
  /** Where the number stands there. */
  badge?: Point;
  /** Name of the panel as a picture of its own, without words; panels without one are drawn in the figure only. */
  name?: string;
  /** What that picture shows, before `shift`: left, top, width and height. */
  view?: [x: number, y: number, width: number, height: number];
  /** Moves everything that is drawn. */
  shift?: Point;
  /** Makes everything that is drawn smaller on that figure. */
  scale?: number;
  /** Size of the person, where it is not that of the figure. */
  size?: number;
  draw: Item[];
}

export interface PoseFigure {
  /** Height of the figure of all panels; without it each panel is drawn by itself only. */
  height?: number;
  /** Size of the person; 1 is 560 units tall. */
  size: number;
  /** Name in `content/drawn-people.yaml` of all who have no other. */
  who?: string;
  /** `closed` for a person asleep. */
  eyes?: 'open' | 'closed';
  panels: Panel[];
}

const props = (things: Prop | Prop[] | undefined) =>
  things === undefined ? '' : [things].flat().map(drawProp).join('');

/** The person of an item, named. */
const personOf = ({ who }: PoseFigure, { person }: Item): Person | undefined =>
  person && { ...(who === undefined ? {} : { who }), ...person };

/** What stands in a panel, drawn. */
const drawScene = (figure: PoseFigure, panel: Panel) =>
  panel.draw
    .map((item) => {
      const person = personOf(figure, item);
      if (!person) return drawProp(item);
      const layers = { between: props(item.between), held: props(item.held) };
      return drawPerson(person, panel.size ?? figure.size, figure.eyes, layers);
    })
    .join('\n');

/** Every head that is worn in these panels, once. */
function drawHeads(figure: PoseFigure, panels: readonly Panel[]): string {
  const heads = new Map(
    panels.flatMap((panel) =>
      panel.draw.flatMap((item) => {
        const person = personOf(figure, item);
        if (!person || person.armsOnly) return [];
        const { id, who, ...seen } = headOf(person, figure.eyes ?? 'open');
        const look = lookOf(who);
        const size = (panel.size ?? figure.size) * (look.size ?? 1) * (look.head ?? 1) * 0.88;
        return [[id, headShape(id, { ...seen, hair: look.hair }, size)] as const];
      }),
    ),
  );
  return [...heads.values()].join('');
}

/** A drawing of a part of the plane. */
function drawing(
  figure: PoseFigure,
  panels: readonly Panel[],
  [x, y, width, height]: NonNullable<Panel['view']>,
  body: string,
): string {
  const heads = drawHeads(figure, panels);
  const at = x === 0 && y === 0 ? '' : ` x="${x}" y="${y}"`;
  const inside = `<defs>${heads}</defs>
<rect class="paper"${at} width="${width}" height="${height}"/>
${body}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">
${styleOf(inside)}
${inside}
</svg>
`;
}

/** Draws one figure: its panels, each with a number, a label, a person and what is round it. */
function drawSheet(figure: PoseFigure, height: number): string {
  const panels = figure.panels.filter(({ label }) => label);
  const body = panels.map((panel, index) => {
    const { label = [], badge = [46, 38], shift = [0, 0], scale } = panel;
    const smaller = scale === undefined ? '' : `scale(${scale})`;
    const moved = `<g transform="translate(${shift[0]} ${shift[1]})${smaller}">${drawScene(figure, panel)}</g>`;
    return `${moved}\n${drawStep(index + 1, label, badge)}`;
  });
  return drawing(figure, panels, [0, 0, 640, height], body.join('\n'));
}

/** Draws each named panel of a figure as a picture of its own, without words: its name and its SVG. */
function drawPanels(figure: PoseFigure): [name: string, svg: string][] {
  return figure.panels.flatMap((panel) => {
    const { name, view } = panel;
    if (name === undefined || view === undefined) return [];
    return [[name, drawing(figure, [panel], view, drawScene(figure, panel))]];
  });
}

/** Every figure of these poses and each of its panels, drawn: its name and its SVG. */
export function drawAll(figures: Record<string, PoseFigure>): [name: string, svg: string][] {
  return Object.entries(figures).flatMap(([name, figure]): [string, string][] => [
    ...(figure.height === undefined
      ? []
      : ([[name, drawSheet(figure, figure.height)]] satisfies [string, string][])),
    ...drawPanels(figure).map(([panel, svg]): [string, string] => [`panels/${name}-${panel}`, svg]),
  ]);
}
