/** Mistakes in drawings. */
import { kind } from '../edits.ts';
import { isDrawing, type Kind } from '../mistake.ts';
import { oneOf } from './tables.ts';
import { contents } from './whole-file.ts';

const FIRST = /(?<=<svg[^>]*>)/g;
const END = /(?=<\/svg>)/g;

const inDrawing = (name: string, ...signs: string[]): Kind =>
  kind(
    `drawing: ${name}`,
    isDrawing,
    ...[FIRST, END].flatMap((at) => signs.map((by) => ({ at, by, what: by }))),
  );

export const drawings: Kind[] = [
  inDrawing('script', '<script>alert(1)</script>', '<script href="https://evil.example/x.js"/>'),
  inDrawing(
    'event handler',
    '<rect width="9" height="9" onclick="alert(1)"/>',
    '<animate onbegin="alert(1)" attributeName="x"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
  ),
  kind('drawing: onload', isDrawing, { at: /(?<=<svg)(?= )/g, by: ' onload="alert(1)"' }),
  inDrawing(
    'foreign object',
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>',
  ),
  inDrawing(
    'something from elsewhere',
    '<image href="https://evil.example/x.png" width="9" height="9"/>',
    '<use href="https://evil.example/x.svg#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<a href="https://evil.example/"><text>x</text></a>',
    '<feImage href="https://evil.example/x.svg"/>',
  ),
  inDrawing(
    'style from elsewhere',
    '<style>@import url(https://evil.example/x.css);</style>',
    '<style>rect{fill:url(https://evil.example/x)}</style>',
    '<rect style="fill:url(//evil.example/x)"/>',
  ),
  contents('drawing: huge', isDrawing, ({ text }) =>
    text.replace('</svg>', `${'<path d="M0 0h9v9"/>'.repeat(9000)}</svg>`),
  ),
  contents(
    'drawing: DOCTYPE, entity or instruction',
    isDrawing,
    ({ text, random }) =>
      `${random.one(['<!DOCTYPE svg [<!ENTITY x "y">]>', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '<?xml-stylesheet href="https://evil.example/x.css"?>']) ?? ''}\n${text}`,
  ),
  kind('drawing: title removed', isDrawing, { at: /<title[^>]*>[^<]*<\/title>\n?/g, by: '' }),
  kind(
    'drawing: viewBox, size or colours removed',
    isDrawing,
    { at: / viewBox="[^"]*"/g, by: '' },
    { at: / (?:width|height)="\d+"(?=[^>]*viewBox|[^>]*>\s*<(?:title|style))/g, by: '' },
    { at: /<style>[\s\S]*?<\/style>/g, by: '' },
    { at: /@media \(prefers-color-scheme:dark\)/g, by: '@media print' },
  ),
  kind('drawing: part deleted', isDrawing, { at: /<(?:path|circle|rect|g|text)[^>]*\/>/g, by: '' }),
  kind('drawing: words changed', isDrawing, {
    at: /(?<=>)[A-Z][a-z ]+(?=<\/(?:text|title|tspan)>)/g,
    by: oneOf('Take two tablets', 'Warm for 150 minutes', ''),
  }),
  kind(
    'drawing: tag not closed',
    isDrawing,
    { at: /<\/(?:g|svg|style)>/g, by: '' },
    { at: /(?<=<(?:path|rect|circle)[^>]*)\/>/g, by: '>' },
  ),
  kind('drawing: number in a path changed', isDrawing, {
    at: /(?<=d="M)\d+/g,
    by: ([x]) => `${x}0`,
  }),
];
