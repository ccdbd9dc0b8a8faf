/** JSON as every program reads it, with the line of a slip. */
import type { LocatedData } from './located-yaml.ts';
import { parseYaml } from './located-yaml.ts';
import { jsonSlip } from './slip-words.ts';

/** A string of JSON, and what follows a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Number of keys in a value and all that is in it. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, each) => sum + keysIn(each), own);
}

/** Line on which the parser stopped, from its message; it gives a place in the text, or "the end". */
function lineOfSlip(text: string, message: string): number {
  const at = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, at === undefined ? undefined : Number(at));
  // What is missing before a place is missing at the end of what stands there.
  const ends = at === undefined || message.startsWith("Expected ','");
  return (ends ? before.trimEnd() : before).split('\n').length;
}

/**
 * Parse JSON. The pages are made with `JSON.parse`, so what that refuses is refused here: a comma
 * too much, a remark, a value without quotes. A key that stands twice is found as well: of that
 * `JSON.parse` keeps the last without a word.
 */
export function parseJson(text: string): LocatedData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // JSON.parse quotes the text it stopped at, which may be long.
    const said = message.replace(/,? ?(?:\.\.\.)?"[^]*" is not valid JSON/, ' is not valid JSON');
    return {
      value: undefined,
      lineOf: () => 1,
      errors: [{ line: lineOfSlip(text, message), ...jsonSlip(said) }],
    };
  }
  let located: LocatedData | undefined;
  const slowly = () => (located ??= parseYaml(text, 1));
  const keys = [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;
  if (keys !== keysIn(value)) return slowly();
  return { value, lineOf: (path) => slowly().lineOf(path), errors: [] };
}
