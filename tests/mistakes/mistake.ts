/** What a mistake is: one edit of the real content, of a kind that authors and merges make. */
import type { Random } from './random.ts';

/** The project's files as texts, unchanged. */
export interface Project {
  /** Paths of all files in `content/` and `public/`, and of the other files a kind may touch. */
  files: readonly string[];
  text: (file: string) => string;
  bytes: (file: string) => Buffer;
}

/** One edit, and where a reader of the findings should be led. */
export interface Mistake {
  /** What was done, in words, for the table and for whoever looks into it. */
  what: string;
  /** What each changed file now holds; undefined when it is gone. */
  changes: ReadonlyMap<string, Buffer | undefined>;
  /** The file of the mistake, and its first and last line there, counted after the edit. */
  file: string;
  line: number;
  to: number;
  /** Another file that leads a reader there as well, such as the new name of one that was moved. */
  also?: string;
}

/** A kind of mistake. */
export interface Kind {
  /** As it stands in the table, for example "citation removed". */
  name: string;
  /** Which files it can be made in. */
  fits: (file: string) => boolean;
  /** The mistake in this file; undefined when nothing there can be got wrong in this way. */
  make: (project: Project, file: string, random: Random) => Mistake | undefined;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** A mistake that puts other words for some of a text. */
export function replaced(
  file: string,
  text: string,
  at: number,
  length: number,
  by: string,
  what: string,
): Mistake {
  const now = text.slice(0, at) + by + text.slice(at + length);
  const line = lineAt(now, at);
  return {
    what,
    changes: new Map([[file, Buffer.from(now)]]),
    file,
    line,
    // What is taken away leads to where it stood: the line before or after it is as good.
    to: line + by.split('\n').length - 1,
  };
}

/** The line at which an entry, or a section of a page, begins. */
const begins = (file: string) =>
  file.endsWith('.mdx') ? /^(---$|#{2,3} )/ : file.endsWith('.json') ? /^ {0,2}\{/ : /^[^\s#]/;

/** The same mistake, where a reader may be led to any line of the entry or section it is in. */
export function led(mistake: Mistake): Mistake {
  const lines = (mistake.changes.get(mistake.file) ?? '').toString().split('\n');
  const begin = begins(mistake.file);
  const from = lines.findLastIndex((line, at) => at < mistake.line && begin.test(line));
  const next = lines.findIndex((line, at) => at >= mistake.to && begin.test(line));
  return {
    ...mistake,
    line: Math.max(from, 0) + 1,
    to: next === -1 ? lines.length : next,
  };
}

/** A mistake that changes one of the places where a pattern is found. */
export function replacedOne(
  project: Project,
  file: string,
  random: Random,
  pattern: RegExp,
  by: (found: RegExpMatchArray) => string,
  what: (found: RegExpMatchArray) => string,
): Mistake | undefined {
  const text = project.text(file);
  const found = random.one([...text.matchAll(pattern)].filter((each) => by(each) !== each[0]));
  if (!found) return undefined;
  return replaced(file, text, found.index, found[0].length, by(found), what(found));
}

/** A mistake that makes the file another as a whole. */
export const rewritten = (
  file: string,
  now: Buffer | string | undefined,
  what: string,
): Mistake => ({
  what,
  changes: new Map([[file, typeof now === 'string' ? Buffer.from(now) : now]]),
  file,
  line: 1,
  to: Infinity,
});

export const isArticle = (file: string): boolean =>
  /^content\/(help|symptoms|causes|remedies)\/[^/]+\.mdx$/.test(file);
export const isPage = (file: string): boolean => file.endsWith('.mdx');
export const isYaml = (file: string): boolean => file.endsWith('.yaml');
export const isJson = (file: string): boolean => file.endsWith('.json');
export const isDrawing = (file: string): boolean => file.endsWith('.svg');
