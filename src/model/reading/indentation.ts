/** The blanks at the beginning of lines of YAML, which say what belongs to what. */

/** Blanks by which each level stands further in. */
const STEP = 2;

export const indentOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;

const isText = (line = '') => /^\s*[^\s#]/.test(line);

/** The line nearest to a place that stands between two levels, counted from 0. */
export const unevenNear = (lines: readonly string[], at: number): number | undefined =>
  [at, at + 1, at - 1].find((each) => isText(lines[each]) && indentOf(lines[each]) % STEP !== 0);

/** Blanks that were meant: those of the line below or above, if they are one more or less. */
export function meantBlanks(lines: readonly string[], at: number): number {
  const blanks = indentOf(lines[at]);
  const near = (line: string | undefined) =>
    line !== undefined && Math.abs(indentOf(line) - blanks) === 1 ? indentOf(line) : undefined;
  const below = lines.slice(at + 1).find(isText);
  const above = lines.slice(0, at).findLast(isText);
  const opens = above !== undefined && /:\s*$/.test(above);
  if (opens) return near(below) ?? indentOf(above) + STEP;
  return near(below) ?? near(above) ?? blanks - 1;
}

/** Whether a line stands as far in as the list right above it, and is no part of it. */
export function standsInList(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at).findLast(isText) ?? '';
  return /^ *- /.test(above) && indentOf(above) === indentOf(lines[at]);
}
