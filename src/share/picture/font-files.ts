/** The files of the share pictures' typeface. */
import { createRequire } from 'node:module';

export type Weight = 400 | 700;

/** Package that holds the typeface. */
export const TYPEFACE = '@fontsource/atkinson-hyperlegible-next';

/** Sets of characters, the one asked first in front: latin-ext holds the letters of names from other languages. */
const SCRIPTS = ['latin', 'latin-ext'];

/**
 * Paths of the files that hold a weight, one for each set of characters (WOFF, TrueType outlines).
 *
 * @throws when the package is not installed
 */
export const fontFiles = (weight: Weight): string[] =>
  SCRIPTS.map((script) => {
    const name = `atkinson-hyperlegible-next-${script}-${weight}-normal.woff`;
    return createRequire(import.meta.url).resolve(`${TYPEFACE}/files/${name}`);
  });
