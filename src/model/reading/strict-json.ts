/** JSON as every program reads it, with the line of a slip. */
import { jsonSlip } from './json-slip.ts';
import type { LocatedData } from './located-yaml.ts';
import { parseYaml } from './located-yaml.ts';

/** A string of JSON, and what follows a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Number of keys in a value and all that is in it. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, each) => sum + keysIn(each), own);
}

/** What is said of a slip that nobody finds. */
const SOMEWHERE = {
  line: 1,
  what: 'this is no JSON',
  mend: 'Compare the file with its history: names and texts in straight quotation marks, brackets in pairs, commas between.',
};

/**
 * Parse JSON. The pages are made with `JSON.parse`, so what that refuses is refused here: a comma
 * too much, a remark, a value without quotes. A key that stands twice is found as well: of that
 * `JSON.parse` keeps the last without a word.
 */
export function parseJson(text: string): LocatedData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, lineOf: () => 1, errors: [jsonSlip(text) ?? SOMEWHERE] };
  }
  let located: LocatedData | undefined;
  const slowly = () => (located ??= parseYaml(text, 1));
  const keys = [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;
  if (keys !== keysIn(value)) return slowly();
  return { value, lineOf: (path) => slowly().lineOf(path), errors: [] };
}
