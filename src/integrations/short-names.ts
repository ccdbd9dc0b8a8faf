/**
 * Vite plugin: the custom properties of the sheets in few letters. They stand in every page, and in
 * the sheets that scripts bring later, so a name is shortened by itself alone, the same in each.
 */
import type { Plugin } from 'vite';

const SHEET = /\.css(?:$|\?)/;
/** Names of other programs stay: what they write later asks for them. */
const OURS = /--(?!tw-|lightningcss-)[a-z][a-z0-9-]*/g;

/** `--color-emergency-paper` is `--cepr`: how each word begins, and how the last one ends. */
export const shortName = (name: string): string => {
  const words = name.slice(2).split('-');
  return `--${words.map((word) => word[0]).join('')}${name.at(-1)}`;
};

/**
 * A sheet with short names.
 *
 * @param taken full name by short name, of all sheets so far; what this sheet takes is put in
 * @throws if two names would be one; says which, and where to rename
 */
export function withShortNames(sheet: string, taken: Map<string, string>): string {
  return sheet.replace(OURS, (name) => {
    const short = shortName(name);
    const other = taken.get(short) ?? name;
    if (other !== name)
      throw new Error(
        `The styles "${other}" and "${name}" would both be "${short}" in the built sheets. ` +
          'Rename one of them in src/styles/.',
      );
    taken.set(short, name);
    return short;
  });
}

/** Vite plugin; in development the names stay as their authors wrote them. */
export function shortNames(): Plugin {
  const taken = new Map<string, string>();
  return {
    name: 'short-names',
    apply: 'build',
    transform: (code, id) => (SHEET.test(id) ? { code: withShortNames(code, taken) } : undefined),
  };
}
