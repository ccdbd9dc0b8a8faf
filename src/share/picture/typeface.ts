/** The typeface of the share pictures: its glyphs, how wide they are, and lines set in them. */
import { readFileSync } from 'node:fs';
import opentype, { type Font, type Glyph } from 'opentype.js';
import type { Polygon } from './coverage.ts';
import type { Advance } from './fit-words.ts';
import { fontFiles, type Weight } from './font-files.ts';
import { polygonsOf } from './outlines.ts';

const parsed = new Map<string, Font>();

/** A font is read when its first letter is asked for: most builds need no letter of latin-ext. */
function fontOf(file: string): Font {
  const before = parsed.get(file);
  if (before) return before;
  const { buffer, byteOffset, length } = readFileSync(file);
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  parsed.set(file, font);
  return font;
}

function fontWith(character: string, weight: Weight): Font | undefined {
  const file = fontFiles(weight).find((candidate) => fontOf(candidate).hasChar(character));
  return file === undefined ? undefined : fontOf(file);
}

/** How far below the middle of a line its letters stand, in em: ascent and descent are centred. */
export function baselineBelowMiddle(weight: Weight): number {
  const { font } = letterOf('x', weight, 'x');
  return (font.ascender + font.descender) / 2 / font.unitsPerEm;
}

/** A character as it is drawn. */
export interface Letter {
  character: string;
  /** How far the next one stands from it, in em. */
  advance: number;
  /** Its outline in em, standing on the origin. */
  polygons: readonly Polygon[];
  font: Font;
  glyph: Glyph;
}

const known: Record<Weight, Map<string, Letter>> = { 400: new Map(), 700: new Map() };

function refusal(character: string, text: string): Error {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return new Error(
    `The typeface of the share pictures has no glyph for "${character}" (U+${number}) in ` +
      `"${text}". Write it in other characters, or add a typeface that has it in src/share/picture/typeface.ts.`,
  );
}

function letterOf(character: string, weight: Weight, text: string): Letter {
  const before = known[weight].get(character);
  if (before) return before;
  const font = fontWith(character, weight);
  if (!font) throw refusal(character, text);
  const glyph = font.charToGlyph(character);
  const letter = {
    character,
    advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm,
    polygons: polygonsOf(glyph.getPath(0, 0, 1).commands),
    font,
    glyph,
  };
  known[weight].set(character, letter);
  return letter;
}

/**
 * How wide characters are, for breaking lines. Kerning is left out, which makes most lines a
 * hair's breadth shorter than reckoned.
 */
export const advances: Record<Weight, Advance> = {
  400: (character) => letterOf(character, 400, character).advance,
  700: (character) => letterOf(character, 700, character).advance,
};

/** @throws when a character of a text has no glyph; spaces at which lines break need none */
export function mustHaveGlyphs(text: string): void {
  for (const character of text.replaceAll(/[ \t\r\n]+/g, ''))
    for (const weight of [400, 700] as const) letterOf(character, weight, text);
}

const kernings = new Map<string, number>();

/** What to add between two letters, in em: "AV" stands closer than its letters are wide. */
function kerning(left: Letter, right: Letter, weight: Weight): number {
  if (left.font !== right.font) return 0;
  const pair = `${weight}${left.character}${right.character}`;
  const before = kernings.get(pair);
  if (before !== undefined) return before;
  const value = left.font.getKerningValue(left.glyph, right.glyph) / left.font.unitsPerEm;
  kernings.set(pair, value);
  return value;
}

/**
 * Set a text in one line.
 *
 * @returns its letters, each with the distance of its origin from the start, and the width; in em
 * @throws when a character has no glyph
 */
export function setLine(
  text: string,
  weight: Weight,
): { letters: { letter: Letter; at: number }[]; width: number } {
  let width = 0;
  let last: Letter | undefined;
  const letters = Array.from(text, (character) => {
    const letter = letterOf(character, weight, text);
    if (last) width += kerning(last, letter, weight);
    const at = width;
    width += letter.advance;
    last = letter;
    return { letter, at };
  });
  return { letters, width };
}
