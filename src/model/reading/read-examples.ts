/** Reads the files of `content/examples/`: see `schema/example.ts` for how they are written. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { answerOf, type Answer, type Example, type Padding } from '../schema/example.ts';
import type { Finding } from './finding.ts';

/** An example and where it stands. */
export interface ExampleLine extends Example {
  file: string;
  line: number;
  /** Line of its heading. */
  headingLine: number;
}

/** Folder of the examples, from the project's root. */
export const EXAMPLES = 'content/examples';

function finding(file: string, line: number, what: string, mend: string): Finding {
  return { file, line, rule: 'example-heading', what, mend, severity: 'error' };
}

/** The examples of one file's text. */
export function examplesIn(text: string, file: string) {
  const examples: ExampleLine[] = [];
  const findings: Finding[] = [];
  const padding = { before: [] as string[], after: [] as string[] };
  let padded: string[] | undefined;
  let answer: Answer | undefined;
  let headingLine = 0;
  for (const [index, typed] of text.split('\n').entries()) {
    const words = typed.trim();
    if (words === '' || words.startsWith('#')) continue;
    const line = index + 1;
    const heading = /^\[(.*)\]$/.exec(words)?.[1];
    if (heading === 'add before' || heading === 'add after')
      padded = padding[heading === 'add before' ? 'before' : 'after'];
    else if (heading !== undefined) {
      padded = undefined;
      answer = answerOf(heading);
      headingLine = line;
      if (answer) continue;
      findings.push(
        finding(
          file,
          line,
          `The heading [${heading}] cannot be read.`,
          'Write signs, or pages, or "not SIGN: PAGES", or "nothing", with commas between.',
        ),
      );
      answer = { signs: [], not: undefined, places: [] };
    } else if (padded) padded.push(words);
    else if (answer) examples.push({ ...answer, say: words, file, line, headingLine });
    else {
      const mend = 'Write above it what answers it: [remedies/heat-and-ice].';
      findings.push(finding(file, line, 'The example stands under no heading.', mend));
    }
  }
  return { examples, padding, findings };
}

/** All examples of a project, in the order of their files. */
export function readExamples(root: string): {
  examples: ExampleLine[];
  padding: Padding;
  findings: Finding[];
} {
  const folder = join(root, EXAMPLES);
  if (!existsSync(folder))
    return { examples: [], padding: { before: [], after: [] }, findings: [] };
  const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const file = `${EXAMPLES}/${relative('.', name).split(sep).join('/')}`;
      return examplesIn(readFileSync(join(folder, name), 'utf8'), file);
    });
  return {
    examples: read.flatMap(({ examples }) => examples),
    padding: {
      before: read.flatMap(({ padding }) => padding.before),
      after: read.flatMap(({ padding }) => padding.after),
    },
    findings: read.flatMap(({ findings }) => findings),
  };
}
