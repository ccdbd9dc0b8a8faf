/** The colours and lines of the figures. People keep their skin and hair in both themes. */
import type { HairColour, Shirt, Skin } from './people.ts';

type Table = Record<string, string>;

/** Colours by light, and in the dark where they differ. */
const colours: Record<string, readonly [light: string, dark: string]> = {
  paper: ['#fff', '#1a2427'],
  ink: ['#1b2628', '#e4eae8'],
  line: ['#4a5759', '#a9b6b5'],
  edge: ['#4a5759', '#d3dbd9'],
  top: ['#a9d0d7', '#4f8b96'],
  top2: ['#83b3bc', '#3a6c76'],
  legs: ['#7fb3bd', '#35656f'],
  far: ['#5f9aa6', '#284e57'],
  pillow: ['#efe6cf', '#b9ae92'],
  seat: ['#dbe4e4', '#33444a'],
  frame: ['#b9c8c9', '#26363b'],
  path: ['#c8501e', '#f0925c'],
  accent: ['#0a5a66', '#7fd3dd'],
};

/** Of each skin: the near side, the far side, lines on it, and its outline. */
const skins: Record<Skin, string> = {
  fair: '--skin:#f6dcc8;--skin2:#e0bfa6;--mark:#5b4034;--rim:#5b4a42',
  tan: '--skin:#e5b98f;--skin2:#c99a70;--mark:#4a2f20;--rim:#4f3a2d',
  brown: '--skin:#b57b50;--skin2:#97623c;--mark:#2e1a10;--rim:#3a2519',
  deep: '--skin:#8a5a3d;--skin2:#70462e;--mark:#1d0f08;--rim:#2a1810',
};
/** Dark skins have a light outline on dark paper. */
const rims: Partial<Record<Skin, string>> = { brown: '#e8d5c6', deep: '#dcc9bb' };
const hairs: Record<HairColour, string> = {
  dark: '#3a302c',
  auburn: '#94522c',
  grey: '#bfc2c0',
};
const shirts: Record<Shirt, string> = {
  teal: '',
  sand: '--top:#e3c688;--top2:#c4a465',
  lilac: '--top:#b9b0dc;--top2:#968cbd',
  green: '--top:#9cc79f;--top2:#79a87d',
};

// A body part is one path of several outlines; its fill hides the lines where they overlap.
const body = 'stroke-width:7;paint-order:stroke;stroke:var(--edge)';
const solid = 'stroke:var(--edge);stroke-width:4';
/** What each kind of shape looks like; a drawing has the rules of the kinds in it. */
const kinds: Table = {
  paper: 'fill:var(--paper)',
  skin: `${body};fill:var(--skin);stroke:var(--rim)`,
  top: `${body};fill:var(--top)`,
  legs: `${body};fill:var(--legs)`,
  hair: `${solid};fill:var(--hair)`,
  pillow: `${solid};fill:var(--pillow)`,
  box: `${solid};fill:var(--pillow)`,
  seat: `${solid};fill:var(--seat)`,
  frame: `${solid};fill:var(--frame)`,
  warm: `${solid};fill:var(--path)`,
  towel: `${solid};fill:#f7f1e3`,
  water: `${solid};fill:#a9d8e6`,
  leaf: `${solid};fill:#8fb996`,
  belt: `${solid};fill:var(--accent)`,
  solid: 'fill:var(--edge)',
  thin: 'stroke-width:3',
  mark: 'fill:none;stroke:var(--edge);stroke-width:3',
  face: 'fill:none;stroke:var(--mark);stroke-width:3',
  eye: 'fill:none;stroke:var(--mark);stroke-width:5',
  bold: 'stroke-width:7',
  floor: 'fill:none;stroke:var(--line);stroke-width:4',
  wood: 'fill:none;stroke:var(--line);stroke-width:10',
  wheel: 'fill:none;stroke:var(--line);stroke-width:8',
  stripe: 'fill:none;stroke:#3f8f9c;stroke-width:6',
  sore: 'fill:none;stroke:var(--path);stroke-width:6',
  move: 'fill:none;stroke:var(--path);stroke-width:9',
  tip: 'fill:var(--path)',
  case: 'fill:none;stroke:var(--paper);stroke-width:17',
  badge: 'fill:var(--accent)',
  num: 'fill:var(--paper);font-size:32px;font-weight:700;text-anchor:middle',
  label: 'fill:var(--ink);font-size:31px;font-weight:600',
};
const farSides: Table = {
  skin: 'fill:var(--skin2)',
  top: 'fill:var(--top2)',
  legs: 'fill:var(--far)',
};

/** The style sheet of a drawing, with no more than the drawing needs. */
export function styleOf(drawn: string): string {
  const uses = (name: string) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(drawn);
  const rules = (
    table: Partial<Table>,
    write = (name: string, css: string) => `.${name}{${css}}`,
  ) =>
    Object.entries(table)
      .map(([name, css]) => (css && uses(name) ? write(name, css) : ''))
      .join('');
  const far = (name: string, css: string) =>
    drawn.includes(`class="${name} far"`) ? `.${name}.far{${css}}` : '';
  const sheet = [
    rules(kinds),
    rules(farSides, far),
    rules(skins),
    rules(hairs, (name, colour) => `.${name}{--hair:${colour}}`),
    rules(shirts),
  ].join('');
  const used = Object.entries(colours).filter(([name]) => sheet.includes(`var(--${name})`));
  const root = (shade: 0 | 1) =>
    `:root{${used.map(([name, shades]) => `--${name}:${shades[shade]}`).join(';')}}`;
  const outlines = rules(rims, (name, colour) => `.${name}{--rim:${colour}}`);
  return `<style>
${root(0)}path,circle,rect{stroke-linejoin:round;stroke-linecap:round}
${sheet}
@media (prefers-color-scheme:dark){${root(1)}${outlines}}
</style>`;
}
