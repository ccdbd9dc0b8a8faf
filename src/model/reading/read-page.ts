/** An MDX page: its front matter by a schema, its body by the parser that renders it. */
import type { z } from 'astro/zod';
import type { PageSource } from './content-source.ts';
import { syntaxFinding } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { headingSlips } from './heading-slips.ts';
import { parseYaml } from './located-yaml.ts';
import { pageSlip } from './page-slip.ts';
import { parseArticle } from './parse-article.ts';
import { checkShape } from './shape.ts';
import type { PlacedSlip } from './slip-words.ts';

const FENCE = '---';

/** The lines between the two fences at the top, or what is wrong with the fences. */
export function frontMatterOf(file: string, text: string): { inside: string; faults: Finding[] } {
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

/** What is wrong in a page that can be read, under a rule of its own. */
const findingOf = (file: string, rule: string, slip: PlacedSlip): Finding => ({
  file,
  rule,
  severity: 'error',
  ...slip,
});

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
  const shape = checkShape(schema, located.value ?? {}, file, located);
  const { data } = shape;
  const findings: Finding[] = [...shape.findings];
  const slips = headingSlips(text.split('\n'), inside.split('\n').length + 2);
  findings.push(...slips.map((slip) => findingOf(file, 'heading-form', slip)));
  // What the parser makes of such a heading is not worth reading.
  const others = (found: readonly Finding[]) =>
    found.filter(({ line }) => !slips.some((slip) => slip.line === line));
  try {
    const body = parseArticle(text);
    const id = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    const value = data && { id, file, line: 1, data, body, lineOf: located.lineOf };
    const foreign = body.foreign.map((each) => findingOf(file, 'foreign-markup', each));
    return { value, findings: [...findings, ...others(foreign)] };
  } catch (error) {
    const { line, ...slip } = pageSlip(
      error instanceof Error ? error.message : String(error),
      text,
    );
    const broken = others([syntaxFinding(file, line, slip)]);
    return { value: undefined, findings: [...findings, ...broken] };
  }
}
