/** Draws `content/poses.yaml` as `public/figures/<name>.svg` and its panels as `panels/<name>-<panel>.svg`. Run: `node src/commands/draw-figures.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { drawPerson } from '../figures/body.ts';
import type { Person } from '../figures/body.ts';
import { headShape } from '../figures/head.ts';
import { drawProp, drawStep } from '../figures/props.ts';
import type { Prop } from '../figures/props.ts';
import type { Point } from '../figures/geometry.ts';

interface Panel {
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
  draw: (Prop & { person?: Person; between?: Prop })[];
}

interface PoseFigure {
  /** Height of the figure of all panels; without it each panel is drawn by itself only. */
  height?: number;
  /** Size of the person; 1 is 560 units tall. */
  size: number;
  /** `closed` for a person asleep. */
  eyes?: 'open' | 'closed';
  panels: Panel[];
}

const light =
  '--paper:#fff;--ink:#1b2628;--line:#4a5759;--edge:#4a5759;--skin:#f3e3d3;--skin2:#dfc8b2;--top:#a9d0d7;--top2:#83b3bc;--legs:#7fb3bd;--far:#5f9aa6;--hair:#4a5759;--pillow:#efe6cf;--seat:#dbe4e4;--frame:#b9c8c9;--path:#c8501e;--accent:#0a5a66';
const dark =
  '--paper:#1a2427;--ink:#e4eae8;--line:#a9b6b5;--edge:#d3dbd9;--skin:#4a3d33;--skin2:#382d25;--top:#4f8b96;--top2:#3a6c76;--legs:#35656f;--far:#284e57;--hair:#36454a;--pillow:#b9ae92;--seat:#33444a;--frame:#26363b;--path:#f0925c;--accent:#7fd3dd';
// A body part is one path of several outlines; its fill hides the lines where they overlap.
const style = `<style>
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
path,circle,rect{stroke-linejoin:round;stroke-linecap:round}
.paper{fill:var(--paper)}
.skin,.top,.legs,.hair,.pillow,.seat,.frame,.box{stroke:var(--edge);stroke-width:4}
.skin,.top,.legs{stroke-width:7;paint-order:stroke}
.skin{fill:var(--skin)}.skin.far{fill:var(--skin2)}.top{fill:var(--top)}.top.far{fill:var(--top2)}.legs{fill:var(--legs)}.legs.far{fill:var(--far)}
.hair{fill:var(--hair)}.pillow,.box{fill:var(--pillow)}.seat{fill:var(--seat)}.frame{fill:var(--frame)}.thin{stroke-width:3}
.mark,.floor,.wood,.move,.case{fill:none}.mark{stroke:var(--edge);stroke-width:3}.eye{stroke:var(--edge);stroke-width:5}.floor{stroke:var(--line);stroke-width:4}.wood{stroke:var(--line);stroke-width:10}
.move{stroke:var(--path);stroke-width:9}.tip{fill:var(--path)}.case{stroke:var(--paper);stroke-width:17}
.badge{fill:var(--accent)}.num{fill:var(--paper);font-size:32px;font-weight:700;text-anchor:middle}
.label{fill:var(--ink);font-size:31px;font-weight:600}
</style>`;

/** What stands in a panel, drawn. */
const drawScene = ({ draw }: Panel, size: number) =>
  draw
    .map((item) =>
      item.person
        ? drawPerson(item.person, size, item.between && drawProp(item.between))
        : drawProp(item),
    )
    .join('\n');

/** A drawing of a part of the plane. */
function drawing(
  { size, eyes = 'open' }: PoseFigure,
  panels: readonly Panel[],
  [x, y, width, height]: NonNullable<Panel['view']>,
  body: string,
): string {
  const views = new Set(
    panels.flatMap(({ draw }) =>
      draw.flatMap(({ person }) => (person ? (person.view ?? 'side') : [])),
    ),
  );
  const heads = [...views].map((view) => headShape(view, size * 0.88, eyes)).join('');
  const at = x === 0 && y === 0 ? '' : ` x="${x}" y="${y}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">
${style}
<defs>${heads}</defs>
<rect class="paper"${at} width="${width}" height="${height}"/>
${body}
</svg>
`;
}

/** Draws one figure: its panels, each with a number, a label, a person and what is round it. */
export function drawFigure(figure: PoseFigure & { height: number }): string {
  const { height, size, panels } = figure;
  const body = panels.map((panel, index) => {
    const { label = [], badge = [46, 38], shift = [0, 0] } = panel;
    const moved = `<g transform="translate(${shift[0]} ${shift[1]})">${drawScene(panel, size)}</g>`;
    return `${moved}\n${drawStep(index + 1, label, badge)}`;
  });
  return drawing(figure, panels, [0, 0, 640, height], body.join('\n'));
}

/** Draws each named panel of a figure as a picture of its own, without words: its name and its SVG. */
export function drawPanels(figure: PoseFigure): [name: string, svg: string][] {
  return figure.panels.flatMap((panel) => {
    const { name, view } = panel;
    if (name === undefined || view === undefined) return [];
    return [[name, drawing(figure, [panel], view, drawScene(panel, figure.size))]];
  });
}

/** Every figure of a file of poses and each of its panels, drawn: its name and its SVG. */
export function drawAll(poses: string): [name: string, svg: string][] {
  const figures = parse(poses) as Record<string, PoseFigure>;
  return Object.entries(figures).flatMap(([name, figure]): [string, string][] => [
    ...(figure.height === undefined
      ? []
      : ([[name, drawFigure({ ...figure, height: figure.height })]] satisfies [string, string][])),
    ...drawPanels(figure).map(([panel, svg]): [string, string] => [`panels/${name}-${panel}`, svg]),
  ]);
}

if (import.meta.main) {
  mkdirSync('public/figures/panels', { recursive: true });
  for (const [name, svg] of drawAll(readFileSync('content/poses.yaml', 'utf8')))
    writeFileSync(`public/figures/${name}.svg`, svg);
}
