/** How a kind of mistake is written down: where it can be made in a text, and what stands there then. */
import { led, replaced, type Kind, type Mistake, type Project } from './mistake.ts';
import type { Random } from './random.ts';

/** What an edit may look at while it is made. */
export interface Chance {
  project: Project;
  file: string;
  /** The whole file. */
  text: string;
  random: Random;
}

export type Fits = (file: string) => boolean;

/** What stands there then; undefined when this place cannot be got wrong in this way. */
type By = string | ((found: RegExpMatchArray, chance: Chance) => string | undefined);

/** One way of making the mistake. */
export interface Edit {
  /** Where: a pattern with the flag `g`; chance picks one of its places. */
  at: RegExp;
  by: By;
  /** What was done, where the words taken and given do not say it. */
  what?: string;
  /** Of a page: only between its fences, or only below them. */
  part?: 'fields' | 'body';
  /** Where a reader may be led: to the lines changed, or to the whole entry or section round them. */
  lead?: 'lines' | 'entry';
}

/** Places that are tried before an edit is given up in this file. */
const PLACES = 8;

/** Where the fields of a page end and its body begins; of any other file, its beginning. */
const bodyOf = (text: string) => (text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0);

const short = (words: string) => {
  const line = words.replaceAll('\n', '⏎');
  return line.length > 60 ? `${line.slice(0, 40)}…${line.slice(-15)}` : line;
};

/** Whether a place is in a comment, where nothing matters to a reader. */
const inComment = (file: string, text: string, at: number) =>
  /\.(yaml|txt)$/.test(file) && text.charAt(text.lastIndexOf('\n', at - 1) + 1) === '#';

/** An entry of the register and its page must agree: what is told at the page leads there as well. */
function registered({ file, text }: Chance, { index = 0 }: RegExpMatchArray): { also?: string } {
  if (file !== 'content/sections.json') return {};
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1);
  const page = /^\{"id":"([\w-]+\/[\w-]+)/.exec(line)?.[1];
  return page ? { also: `content/${page}.mdx` } : {};
}

/** One edit made at one of its places. */
function made(edit: Edit, chance: Chance): Mistake | undefined {
  const { text, random, file } = chance;
  const body = bodyOf(text);
  const places = [...text.matchAll(edit.at)].filter(
    ({ index }) =>
      (!edit.part || (edit.part === 'fields' ? index < body : index >= body)) &&
      !inComment(file, text, index),
  );
  for (let tries = 0; tries < PLACES; tries++) {
    const found = random.one(places);
    if (!found) return undefined;
    const by = typeof edit.by === 'string' ? edit.by : edit.by(found, chance);
    if (by === undefined || by === found[0]) continue;
    const said = edit.what
      ? short(edit.what)
      : `${short(found[0]) || 'nothing'} → ${short(by) || 'nothing'}`;
    const mistake = replaced(file, text, found.index, found[0].length, by, said);
    return { ...(edit.lead === 'entry' ? led(mistake) : mistake), ...registered(chance, found) };
  }
  return undefined;
}

/** A kind that is made by one of some edits. */
export const kind = (name: string, fits: Fits, ...edits: Edit[]): Kind => ({
  name,
  fits,
  make: (project, file, random) => {
    const edit = random.one(edits);
    return edit && made(edit, { project, file, text: project.text(file), random });
  },
});

/** Puts something at a place that is empty: `[what, text]`, one of them. */
export const inserts = (at: RegExp, ways: readonly (readonly [string, string])[], part?: 'body') =>
  ways.map(([what, by]): Edit => ({ at, by, what, ...(part && { part }) }));

/** What a pattern finds in another file of the same folder, or of those that fit. */
export function fromAnother(
  { project, file, random }: Chance,
  fits: Fits,
  pattern: RegExp,
): string | undefined {
  const other = random.one(project.files.filter((each) => each !== file && fits(each)));
  return other && random.one([...project.text(other).matchAll(pattern)])?.[0];
}

/** Another of the places where a pattern is found in the same file. */
export const another = (found: RegExpMatchArray, { text, random }: Chance, pattern = found[0]) =>
  random.one(
    [...text.matchAll(new RegExp(pattern, 'gm'))]
      .map(([each]) => each)
      .filter((e) => e !== found[0]),
  );
