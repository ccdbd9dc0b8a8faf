/** How kinds are made that concern one file or folder of `content/`. */
import { another, type Chance, type Edit, type Fits } from '../edits.ts';

/** Files whose path from `content/` begins so. */
export const of =
  (...names: string[]): Fits =>
  (file) =>
    names.some((name) => file.startsWith(`content/${name}`));

/** One of some words, never the one that stands there. */
export const oneOf =
  (...words: string[]) =>
  ([found]: RegExpMatchArray, { random }: Chance): string | undefined =>
    random.one(words.filter((each) => each !== found));

/** A field gets what the same field has elsewhere in the file. */
export function ofAnother(field: string, value = '.+'): Edit {
  const at = String.raw`(?<=^ *(?:- |\{ )?${field}: )${value}`;
  return { at: new RegExp(at, 'gm'), by: (found, chance) => another(found, chance, at) };
}

/** A field with the lines below it goes away. */
export const without = (field: string): Edit => ({
  at: new RegExp(String.raw`^( +)${field}:.*\n(?:\1 .*\n|\1- .*\n)*`, 'gm'),
  by: '',
  lead: 'entry',
});

/** A field gets one of some values. */
export const set = (field: string, ...values: string[]): Edit => ({
  at: new RegExp(String.raw`(?<=^ *(?:- )?${field}: ).+`, 'gm'),
  by: oneOf(...values),
});

/** An entry with all its lines goes away. */
export const ENTRY = /^[\w'"-][^\n]*:.*\n(?:[ \t#].*\n|\n(?=[ \t]))*/gm;

/** A line of a list under a field. */
export const lineOf = (field: string) =>
  new RegExp(String.raw`(?<=^ {2}${field}:\n(?: {4}- [^\n]*\n)*)^ {4}- [^\n]*\n`, 'gm');
