/** YAML that remembers on which line each value stands, without the parts of YAML that surprise. */
import {
  LineCounter,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { PlacedSlip } from './slip-words.ts';
import { yamlSlip } from './yaml-slip.ts';

/** A parsed data file. */
export interface LocatedData {
  /** The parsed value. */
  value: unknown;
  /** Line (1-based) of the value at a path, or of the nearest ancestor that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Syntax errors, each with its line. */
  errors: PlacedSlip[];
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

/** A slip and where it stands in the text. */
interface Slip {
  offset: number;
  message: string;
}

/** What YAML allows and nobody expects: a value that ends at a "#", names for values, types by mark. */
function surprises(document: Document, text: string): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start, end, whole] = node.range ?? [0, 0, 0];
      if (isAlias(node) || ('anchor' in node && node.anchor))
        slips.push({
          offset: start,
          message:
            'A word that begins with & or * stands for something else in YAML. Put the value in quotes',
        });
      else if (node.tag !== undefined)
        slips.push({ offset: start, message: 'A value may not begin with "!". Put it in quotes' });
      else if (isScalar(node) && node.type === 'PLAIN' && /\n *- /.test(text.slice(start, end)))
        slips.push({
          offset: text.indexOf('\n', start) + 1,
          message: 'This line is read as part of the one above',
        });
      else if (isScalar(node) && /^[^\S\n]+#/.test(text.slice(end, whole)))
        slips.push({
          offset: end,
          message:
            'The value ends at the "#". Put it in quotes if the rest belongs to it; write a remark on a line of its own',
        });
    },
  });
  return slips;
}

/**
 * Parse YAML.
 *
 * @param text the file's text
 * @param firstLine line of the file on which the text starts, for front matter
 */
export function parseYaml(text: string, firstLine = 1): LocatedData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // Aliases can grow without end, so nothing is made of a document that has any.
  const slips: Slip[] = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...surprises(document, text),
  ];
  return {
    value: slips.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => line(offsetOf(document.contents, path)),
    // One slip in YAML brings more complaints after it; only the first is worth reading.
    errors: slips.slice(0, 1).map(({ offset, message }) => {
      const { at, ...slip } = yamlSlip(message, text.split('\n'), lines.linePos(offset).line - 1);
      return { line: at + firstLine, ...slip };
    }),
  };
}
