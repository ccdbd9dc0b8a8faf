/** Reads a file of `content/examples/`: see `schema/example.ts` for how they are written. */
import { answerOf, type Answer, type Example, type Padding } from '../schema/example.ts';
import type { Finding } from './finding.ts';

/** An example and where it stands. */
export interface ExampleLine extends Example {
  file: string;
  line: number;
  /** Line of its heading. */
  headingLine: number;
}

const NOTHING: Answer = { signs: [], not: undefined, places: [] };

function finding(file: string, line: number, what: string, mend: string): Finding {
  return { file, line, rule: 'example-heading', what, mend, severity: 'error' };
}

/** The examples of one file's text. */
export function examplesIn(text: string, file: string) {
  const examples: ExampleLine[] = [];
  const findings: Finding[] = [];
  const padding = { before: [] as string[], after: [] as string[] } satisfies Padding;
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
      const read = answerOf(heading);
      // The lines below a heading that cannot be read have one fault, and it is named once.
      answer = read ?? NOTHING;
      headingLine = line;
      if (read) continue;
      const mend =
        'Write signs, or pages, or "not SIGN: PAGES", or "nothing", with commas between.';
      findings.push(finding(file, line, `The heading [${heading}] cannot be read.`, mend));
    } else if (padded) padded.push(words);
    else if (answer) examples.push({ ...answer, say: words, file, line, headingLine });
    else {
      // All lines up to the first heading have this one fault, and it is named once.
      answer = NOTHING;
      const name = /^[a-z]+(?:[-/#][a-z]+)*(?=:?$)/.exec(words)?.[0];
      const mend = name?.includes('-')
        ? `If it is a heading, write it in square brackets: [${name}].`
        : 'Write above it what answers it: [remedies/heat-and-ice].';
      findings.push(finding(file, line, 'The example stands under no heading.', mend));
    }
  }
  return { examples, padding, findings };
}

/** What one file gives. */
type ExamplesOfFile = Omit<ReturnType<typeof examplesIn>, 'findings'>;

let last: { read: readonly ExamplesOfFile[]; all: ExamplesOfFile } | undefined;

/** The examples of all files as one: the same list as before for as long as every file is the same. */
export function joinedExamples(read: readonly ExamplesOfFile[]): ExamplesOfFile {
  if (last?.read.length === read.length && read.every((each, at) => each === last?.read[at]))
    return last.all;
  const all = {
    examples: read.flatMap(({ examples }) => examples),
    padding: {
      before: read.flatMap(({ padding }) => padding.before),
      after: read.flatMap(({ padding }) => padding.after),
    },
  };
  last = { read, all };
  return all;
}
