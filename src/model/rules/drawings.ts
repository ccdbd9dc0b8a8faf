import type { Finding } from '../reading/finding.ts';
import { remembered } from '../reading/remembered.ts';
import { errorAt, type Rule } from './rule.ts';

/** Elements a drawing is made of; SVG has others that run code, load things or hold pages. */
const ELEMENTS = new Set(
  'svg g defs title desc style path rect circle ellipse line polyline polygon text tspan use symbol clipPath mask pattern linearGradient radialGradient stop marker'.split(
    ' ',
  ),
);

/** Attributes of theirs: geometry, looks, and names for each other. None begins with "on". */
const ATTRIBUTES = new Set(
  (
    'xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy transform id class role ' +
    'aria-labelledby aria-hidden aria-label href fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray ' +
    'stroke-opacity fill-opacity fill-rule clip-rule opacity clip-path mask marker-end marker-start orient refX refY ' +
    'markerWidth markerHeight offset stop-color stop-opacity gradientUnits gradientTransform patternUnits patternTransform ' +
    'maskUnits clipPathUnits preserveAspectRatio text-anchor dominant-baseline font-family font-size font-weight xml:lang lang'
  ).split(' '),
);

/** One tag and its attributes; what does not fit is no plain drawing. */
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Entities that XML itself has. */
const ENTITY = /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i;

/** What a style sheet in a drawing may not do: fetch, or run. */
const STYLE = /@import|url\((?!#|["']?#)|expression|javascript|behavior|-moz-binding/i;

const MEND =
  'Draw it with "npm run figures", or export it as plain SVG: shapes and words, no code, no links, no pictures.';

const notClosed = ({ name, at }: { name: string; at: number }) => ({
  at,
  what: `<${name}> is not closed`,
});

/** What is wrong with the tags of a drawing, at the first that is. */
function faultOf(text: string): { at: number; what: string } | undefined {
  const open: { name: string; at: number }[] = [];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? text.length : next);
    if (ENTITY.test(words)) return { at, what: 'A character is written as code' };
    const fetches = open.at(-1)?.name === 'style' ? words.search(STYLE) : -1;
    if (fetches !== -1) return { at: at + fetches, what: 'A style fetches or runs something' };
    if (next === -1) break;
    const remark = text.startsWith('<!--', next) ? text.indexOf('-->', next) : -1;
    if (remark !== -1) {
      at = remark + 3;
      continue;
    }
    TAG.lastIndex = next;
    const [whole, closing, name = '', attributes = '', single] = TAG.exec(text) ?? [];
    if (whole === undefined) return { at: next, what: 'This is no plain tag of a drawing' };
    if (!ELEMENTS.has(name)) return { at: next, what: `<${name}> has no place in a drawing` };
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(attribute))
        return { at: next, what: `The attribute "${attribute}" has no place in a drawing` };
      if (attribute === 'href' && !/^#[\w-]+$/.test(value))
        return { at: next, what: `"${value}" leads out of the drawing` };
      if (/url\((?!#)|javascript:|data:/i.test(value))
        return { at: next, what: `"${value}" leads out of the drawing` };
    }
    if (closing) {
      const begun = open.pop();
      if (!begun) return { at: next, what: `</${name}> closes nothing` };
      if (begun.name !== name) return notClosed(begun);
    } else if (!single) open.push({ name, at: next });
    at = next + whole.length;
  }
  const left = open.at(-1);
  if (left) return notClosed(left);
  if (!/^<svg [^>]*viewBox="/.test(text))
    return { at: 0, what: 'It does not begin with <svg … viewBox="…">' };
  return undefined;
}

/** A drawing is shapes and words: it is served as it stands, and opened by itself no policy guards it. */
export const drawings: Rule = ({ files }) =>
  files
    .list('public')
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file): Finding[] => {
      const text = files.bytes(file)?.toString('utf8') ?? '';
      return remembered(`drawing ${file}`, text, () => {
        const fault = faultOf(text);
        if (!fault) return [];
        const line = text.slice(0, fault.at).split('\n').length;
        return [errorAt({ file, line }, 'no-plain-drawing', `${fault.what}.`, MEND)];
      });
    });
