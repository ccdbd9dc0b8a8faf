/** The colours and lines of the figures. People keep their skin and hair in both themes. */
import type { HairColour, Shirt, Skin } from './people.ts';

const light =
  '--paper:#fff;--ink:#1b2628;--line:#4a5759;--edge:#4a5759;--top:#a9d0d7;--top2:#83b3bc;--legs:#7fb3bd;--far:#5f9aa6;--pillow:#efe6cf;--seat:#dbe4e4;--frame:#b9c8c9;--path:#c8501e;--accent:#0a5a66';
const dark =
  '--paper:#1a2427;--ink:#e4eae8;--line:#a9b6b5;--edge:#d3dbd9;--top:#4f8b96;--top2:#3a6c76;--legs:#35656f;--far:#284e57;--pillow:#b9ae92;--seat:#33444a;--frame:#26363b;--path:#f0925c;--accent:#7fd3dd';

/** Of each skin: the near side, the far side, lines on it, and its outline by light and in the dark. */
const skins: Record<Skin, string> = {
  fair: '--skin:#f6dcc8;--skin2:#e0bfa6;--mark:#5b4034;--rim:#5b4a42',
  tan: '--skin:#e5b98f;--skin2:#c99a70;--mark:#4a2f20;--rim:#4f3a2d',
  brown: '--skin:#b57b50;--skin2:#97623c;--mark:#2e1a10;--rim:#3a2519',
  deep: '--skin:#8a5a3d;--skin2:#70462e;--mark:#1d0f08;--rim:#2a1810',
};
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
const rules = `path,circle,rect{stroke-linejoin:round;stroke-linecap:round}
.paper{fill:var(--paper)}
.skin,.top,.legs,.hair,.pillow,.seat,.frame,.box{stroke:var(--edge);stroke-width:4}
.skin,.top,.legs{stroke-width:7;paint-order:stroke}
.skin{fill:var(--skin);stroke:var(--rim)}.skin.far{fill:var(--skin2)}.top{fill:var(--top)}.top.far{fill:var(--top2)}.legs{fill:var(--legs)}.legs.far{fill:var(--far)}
.hair{fill:var(--hair)}.pillow,.box{fill:var(--pillow)}.seat{fill:var(--seat)}.frame{fill:var(--frame)}.thin{stroke-width:3}
.mark,.floor,.wood,.move,.case{fill:none}.mark{stroke:var(--edge);stroke-width:3}.eye{stroke-width:5}.eye,.face{fill:none;stroke:var(--mark)}.face{stroke-width:3}.floor{stroke:var(--line);stroke-width:4}.wood{stroke:var(--line);stroke-width:10}
.move{stroke:var(--path);stroke-width:9}.tip{fill:var(--path)}.case{stroke:var(--paper);stroke-width:17}`;

/** Only sheets have these. */
const words = `.badge{fill:var(--accent)}.num{fill:var(--paper);font-size:32px;font-weight:700;text-anchor:middle}
.label{fill:var(--ink);font-size:31px;font-weight:600}`;

/** Only drawings that use one of these have it. */
const seldom: Record<string, string> = {
  warm: '.warm{fill:var(--path);stroke:var(--edge);stroke-width:4}',
  towel: '.towel{fill:#f7f1e3;stroke:var(--edge);stroke-width:4}',
  stripe: '.stripe{fill:none;stroke:#3f8f9c;stroke-width:6}',
  water: '.water{fill:#a9d8e6;stroke:var(--edge);stroke-width:4}',
  sore: '.sore{fill:none;stroke:var(--path);stroke-width:6}',
  bold: '.bold{stroke-width:7}',
  wheel: '.wheel{fill:none;stroke:var(--line);stroke-width:8}',
  solid: '.solid{fill:var(--edge)}',
  belt: '.belt{fill:var(--accent);stroke:var(--edge);stroke-width:4}',
};

/** The style sheet of a drawing, with no more than the drawing needs. */
export function styleOf(body: string): string {
  const used = (name: string) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(body);
  const pick = (table: Record<string, string>, css: (name: string, value: string) => string) =>
    Object.entries(table)
      .filter(([name, value]) => value && used(name))
      .map(([name, value]) => css(name, value))
      .join('');
  const theirs = pick(skins, (name, value) => `.${name}{${value}}`);
  const inTheDark = pick(rims, (name, value) => `.${name}{--rim:${value}}`);
  return `<style>
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
${rules}
${theirs}${pick(hairs, (name, value) => `.${name}{--hair:${value}}`)}${pick(shirts, (name, value) => `.${name}{${value}}`)}
${inTheDark && `@media (prefers-color-scheme:dark){${inTheDark}}\n`}${pick(seldom, (_, value) => value)}${used('label') || used('badge') ? `${words}\n` : ''}</style>`;
}
