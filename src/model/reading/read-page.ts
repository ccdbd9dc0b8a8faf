/** An MDX page: its front matter by a schema, its body by the parser that renders it. */
import type { z } from 'astro/zod';
import type { PageSource } from './content-source.ts';
import { syntaxFinding } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { parseYaml } from './located-yaml.ts';
import { parseArticle } from './parse-article.ts';
import { checkShape } from './shape.ts';
import { pageSlip } from './slip-words.ts';

const FENCE = '---';

/** The lines between the two fences at the top, or what is wrong with the fences. */
function frontMatterOf(file: string, text: string): { inside: string; faults: Finding[] } {
  const lines = text.split('\n');
  const broken = (line: number, what: string) => ({
    inside: '',
    faults: [
      syntaxFinding(file, line, {
        what,
        mend: 'The page begins with a line "---", then its fields, then a line "---" again, with nothing else on those lines. Take those of a page of the same folder.',
      }),
    ],
  });
  if (lines[0] !== FENCE) return broken(1, 'the first line is not "---".');
  const end = lines.indexOf(FENCE, 1);
  const almost = lines.findIndex((line, at) => at > 0 && /^\s*-{2,}\s*$/.test(line));
  if (almost !== -1 && almost !== end)
    return broken(almost + 1, `the line "${lines[almost] ?? ''}" does not close the fields.`);
  if (end === -1) return broken(1, 'the fields are not closed with a line "---".');
  return { inside: lines.slice(1, end).join('\n'), faults: [] };
}

/** Place of a slip in the body, from the parser's message. */
const lineIn = (message: string) => Number(/(?:line |^|\()(\d+):\d+/.exec(message)?.[1] ?? 1);

/**
 * Read a page.
 *
 * @param file path from the project's root; the page's id is in it
 * @returns the page, undefined when a part of it cannot be read
 */
export function readPage<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
): { value: PageSource<Data> | undefined; findings: Finding[] } {
  const { inside, faults } = frontMatterOf(file, text);
  if (faults.length > 0) return { value: undefined, findings: faults };
  const located = parseYaml(inside, 2);
  if (located.errors.length > 0)
    return {
      value: undefined,
      findings: located.errors.map(({ line, ...slip }) => syntaxFinding(file, line, slip)),
    };
  const { data, findings } = checkShape(schema, located.value ?? {}, file, located);
  try {
    const body = parseArticle(text);
    const id = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    const value = data && { id, file, line: 1, data, body, lineOf: located.lineOf };
    const foreign = body.foreign.map(({ line, what, mend }) => ({
      ...syntaxFinding(file, line, { what, mend }),
      rule: 'foreign-markup',
      what,
    }));
    return { value, findings: [...findings, ...foreign] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = lineIn(message);
    const slip = syntaxFinding(file, line, pageSlip(message, text.split('\n')[line - 1] ?? ''));
    return { value: undefined, findings: [...findings, slip] };
  }
}
