/** What lines said before they changed: words of a commit, where their mark is the one that was recorded. */
import { latinOf, remembered } from '../model/reading/remembered.ts';
import { textOf } from '../model/reading/text-file.ts';
import type { Difference, Said } from './differences.ts';
import { hashOf, MARK, unitsOf, type Unit } from './units.ts';

const FIELD = /^(\s*)(?:- )?["']?([\w-]+)["']?:/;
const indentOf = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;

/** The field above a line of data: the nearest that stands less far in. */
function fieldOf({ lines }: Unit, at: number): string | undefined {
  const line = lines[at]?.whole ?? '';
  if (FIELD.test(line)) return undefined;
  const above = lines
    .slice(1, at)
    .findLast(({ whole }) => FIELD.test(whole) && indentOf(whole) < indentOf(line));
  return FIELD.exec(above?.whole ?? '')?.[2];
}

/** The lines of a commit by their marks; those of an entry under its name as well. */
const linesOf = (file: string, bytes: Buffer) =>
  remembered(`said ${file}`, latinOf(bytes), () => readLines(file, bytes));

function readLines(file: string, bytes: Buffer): ReadonlyMap<string, Said> {
  const text = textOf(file, bytes).text;
  const said = new Map<string, Said>();
  if (text === undefined) return said;
  const data = !file.endsWith('.mdx');
  for (const unit of unitsOf(file, text, bytes))
    for (const [at, { hash, text: words }] of unit.lines.entries()) {
      const field = data ? fieldOf(unit, at) : undefined;
      const line: Said = field === undefined ? { text: words } : { text: words, field };
      if (!said.has(hash)) said.set(hash, line);
      said.set(`${unit.label} ${hash}`, line);
    }
  return said;
}

/** Words that two lines have in common, as a share of those of both. */
function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu)));
  if (!one || !other) return 0;
  return one.intersection(other).size / Math.max(1, one.union(other).size);
}

/** Lines less alike than this are not the same one rewritten. */
const ALIKE = 0.2;

/** Which of the lines that stood there a line of a page was: the one most like it. */
function mostLike(lines: readonly Said[], { text, began }: Difference): Said[] {
  const same = began === undefined ? [] : lines.filter((each) => each.text.startsWith(began));
  if (same.length === 1) return same;
  const [best] = lines
    .map((line) => ({ line, like: likeness(line.text, text) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  return best ? [best.line] : [];
}

/**
 * The differences of a file, with what was said there where that is certain.
 *
 * @param committed the file as it was committed, latest first
 */
export function withSaid(
  file: string,
  found: readonly Difference[],
  committed: Iterable<Buffer>,
): Difference[] {
  const isWhole = found.some(({ was }) => was.some((hash) => hash.length === MARK));
  const asked = new Set(found.flatMap(({ was }) => was));
  if (isWhole || asked.size === 0) return [...found];
  const said = new Map<string, Said>();
  for (const bytes of committed) {
    for (const [mark, line] of linesOf(file, bytes)) if (!said.has(mark)) said.set(mark, line);
    if ([...asked].every((hash) => said.has(hash))) break;
  }
  return found.map((difference) => {
    const { how, label, was, lines } = difference;
    if (how === 'new' || how === 'moved') return difference;
    const still = new Set(lines.map((line) => hashOf(line)));
    const before = was
      .filter((hash) => !still.has(hash))
      .map((hash) => said.get(`${label} ${hash}`) ?? said.get(hash))
      .filter((line) => line !== undefined);
    const ofPage = file.endsWith('.mdx') && how === 'changed' && before.length > 1;
    const told = ofPage ? mostLike(before, difference) : before;
    return told.length === 0 ? difference : { ...difference, said: told };
  });
}
