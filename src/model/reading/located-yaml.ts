/** YAML and JSON that remember on which line each value stands. */
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** A parsed data file. */
export interface LocatedData {
  /** The parsed value. */
  value: unknown;
  /** Line (1-based) of the value at a path, or of the nearest ancestor that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Syntax errors, each with its line. */
  errors: { line: number; message: string }[];
}

/** Start of the node at `path`, or of the deepest node on the way to it. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      const start = (node as Node | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = start;
    } else break;
  }
  return offset;
}

/** Number of keys in a value and all that is in it. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, each) => sum + keysIn(each), own);
}

/** A string of JSON, and what follows a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * The value of a text in JSON; undefined for any other, and for one in which an object has a key
 * twice: of that `JSON.parse` keeps the last without a word, and only the slow parser complains.
 */
function fromJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const keys = [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;
    return keys === keysIn(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parse YAML. JSON is a part of YAML; it is read the fast way, and its lines are only worked out
 * when somebody asks for one.
 *
 * @param text the file's text
 * @param firstLine line of the file on which the text starts, for front matter
 */
export function parseLocated(text: string, firstLine = 1): LocatedData {
  const value = fromJson(text);
  if (value === undefined) return parseYaml(text, firstLine);
  let located: LocatedData | undefined;
  const lineOf = (path: readonly PropertyKey[]) =>
    (located ??= parseYaml(text, firstLine)).lineOf(path);
  return { value, lineOf, errors: [] };
}

function parseYaml(text: string, firstLine: number): LocatedData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => line(offsetOf(document.contents, path)),
    // One slip in YAML brings more complaints after it; only the first is worth reading.
    errors: document.errors
      .slice(0, 1)
      .map((error) => ({ line: line(error.pos[0]), message: error.message })),
  };
}
