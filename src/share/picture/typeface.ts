/** The typeface of the share pictures: sets a tree as outlines and tells how wide characters are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import type { Advance } from './fit-words.ts';

export type Weight = 400 | 700;

/** An element as satori takes it. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/** One part of a picture, laid out as a flex box. */
export function box(style: Box['props']['style'], children?: string | Box[]): Box {
  return {
    type: 'div',
    props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
  };
}

const PACKAGE = '@fontsource/atkinson-hyperlegible-next';
const requireFrom = createRequire(import.meta.url);

/** Latin-ext holds the letters of names from other languages. */
const fonts = (['latin', 'latin-ext'] as const).flatMap((script) =>
  ([400, 700] as const).map((weight) => ({
    name: script,
    weight,
    style: 'normal' as const,
    data: readFileSync(
      requireFrom.resolve(
        `${PACKAGE}/files/atkinson-hyperlegible-next-${script}-${weight}-normal.woff`,
      ),
    ),
  })),
);
const FAMILY = 'latin, latin-ext';

/** Satori asks for a font when it has no glyph; without this, it draws an empty box in silence. */
function refusal(missing: string, texts: readonly string[]): Error {
  const character = Array.from(missing)[0] ?? missing;
  const text = texts.find((candidate) => candidate.includes(character)) ?? missing;
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return new Error(
    `The typeface of the share pictures has no glyph for "${character}" (U+${number}) in ` +
      `"${text}". Write it in other characters, or add a typeface that has it in src/share/picture/typeface.ts.`,
  );
}

type Detected = (node: { textContent?: string; width: number }) => void;

/**
 * Set a tree in the typeface.
 *
 * @param size of the picture in pixels
 * @param texts all texts in the tree, so that an error can say where a character stands
 * @returns an SVG document that holds outlines and no text
 * @throws when a character has no glyph, or a style is not one that satori knows
 */
export function setInOutlines(
  tree: Box,
  size: { width: number; height: number },
  texts: readonly string[],
  onNodeDetected: Detected = () => undefined,
): Promise<string> {
  const root = box({ width: '100%', height: '100%', fontFamily: FAMILY }, [tree]);
  // Satori's types speak of React; a plain object is all it needs.
  return satori(root, {
    ...size,
    fonts,
    onNodeDetected,
    onStyleError: (error) => {
      throw error;
    },
    loadAdditionalAsset: (_language, missing) => Promise.reject(refusal(missing, texts)),
  });
}

/** Font size at which characters are measured, in pixels; large, because satori rounds to whole ones. */
const MEASURED_AT = 1000;

/** A space alone has no width to satori, so it is measured between letters. */
const between = (character: string) => (character.trim() === '' ? `n${character}n` : character);

const known: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() };

/** Widths of whole texts on one line, in em. */
async function measure(texts: readonly string[], weight: Weight, sources: readonly string[]) {
  const widths = new Map<string, number>();
  const style = { whiteSpace: 'pre', fontSize: MEASURED_AT, fontWeight: weight };
  const tree = box(
    { flexDirection: 'column', alignItems: 'flex-start' },
    texts.map((text) => box(style, text)),
  );
  await setInOutlines(tree, { width: 4 * MEASURED_AT, height: MEASURED_AT }, sources, (node) => {
    if (node.textContent !== undefined) widths.set(node.textContent, node.width / MEASURED_AT);
  });
  return (text: string) => widths.get(text) ?? 0;
}

/**
 * How wide the characters of some texts are. Each is measured once; kerning is left out, which
 * makes lines a hair's breadth shorter than reckoned.
 *
 * @returns a function that knows these characters, in em
 * @throws when a character has no glyph
 */
export async function advancesOf(texts: readonly string[], weight: Weight): Promise<Advance> {
  const widths = known[weight];
  const unknown = Array.from(new Set(texts.join(''))).filter((character) => !widths.has(character));
  if (unknown.length > 0) {
    const widthOf = await measure([...unknown.map(between), 'nn'], weight, texts);
    for (const character of unknown) {
      const held = between(character) === character ? 0 : widthOf('nn');
      widths.set(character, widthOf(between(character)) - held);
    }
  }
  return (character) => {
    const width = widths.get(character);
    if (width === undefined)
      throw new Error(`"${character}" was not measured. Pass its text to advancesOf first.`);
    return width;
  };
}
