import { counted } from '../schema/counted.ts';

/** A problem in the content: where it is, what is wrong and how to mend it. */
export interface Finding {
  /** Path from the project's root, for example `content/causes/muscle-strain.mdx`. */
  file: string;
  /** 1-based line in that file. */
  line: number;
  /** Short name of the rule that found it, for example `unknown-claim`. */
  rule: string;
  /** What is wrong, in one sentence an author understands. */
  what: string;
  /** What to do about it. */
  mend: string;
  /** Errors stop the build; warnings are only printed. */
  severity: 'error' | 'warning';
  /** It stands where something changed since it was last compared: there the fault is made, and there it is mended. */
  atChange?: true;
  /** It stands in a file in which something changed. */
  inChanged?: true;
  /** An entry with a name is gone: whatever names it is wrong only by that. */
  lost?: true;
  /** That something changed, and nothing of what: whatever a rule says tells more. */
  vague?: true;
}

/** One finding as text: place and rule first, then what is wrong, then the way out. */
export function formatFinding(finding: Finding): string {
  const { file, line, rule, what, mend, severity } = finding;
  return `${file}:${line}  ${severity}  ${rule}\n    ${what}\n    Mend: ${mend}`;
}

const ELSEWHERE =
  'Mend these first: they stand where something changed. What follows stands elsewhere, and may follow from them.';

/** What is broken says more than that a line is not compared yet. */
export const NOT_COMPARED = 'not-compared';

/** A file under another name: hundreds of findings follow from that one. */
export const RENAMED = 'renamed-file';

/** How near a finding is to its cause: what is wrong at a change or in its file, what changed, the rest. */
function rankOf({ rule, atChange, inChanged, vague, lost }: Finding): number {
  if (rule === RENAMED || lost) return 0;
  if (rule === NOT_COMPARED) return vague ? 5 : 3;
  if (atChange) return 1;
  return inChanged ? 2 : 4;
}

/** Findings in the order in which to mend them: errors first, then by {@link rankOf}, by file and line. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity, 'en-GB') ||
      rankOf(a) - rankOf(b) ||
      a.file.localeCompare(b.file, 'en-GB') ||
      a.line - b.line,
  );

/** Findings of one rule that follow from others: of more than these only the number is told. */
const MOST_THAT_FOLLOW = 3;

/** Findings of one rule that stand where something changed: more of them are one slip, and only counted. */
const MOST_AT_CHANGE = 12;

/** Findings as text; of more than some of one rule only how many more there are. */
function briefly(findings: readonly Finding[], most: number, which: string): string[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, all]) => {
    const more = all.length - most;
    const told = all.slice(0, more > 1 ? most : undefined).map(formatFinding);
    return more > 1 ? [...told, `… and ${more} more of ${rule}${which}.`] : told;
  });
}

/** All findings as one report. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = inOrder(findings);
  const renamed = sorted.some(({ rule }) => rule === RENAMED);
  const isFirst = (finding: Finding) =>
    finding.severity === 'error' && rankOf(finding) < (renamed ? 1 : 4);
  const first = sorted.filter(isFirst);
  const rest = sorted.filter((finding) => !isFirst(finding));
  if (first.length === 0) return rest.map(formatFinding).join('\n\n');
  const told =
    first.length > MOST_AT_CHANGE ? briefly(first, MOST_AT_CHANGE, '') : first.map(formatFinding);
  const after =
    rest.length > 0 ? [ELSEWHERE, ...briefly(rest, MOST_THAT_FOLLOW, ' that follow')] : [];
  return [...told, ...after].join('\n\n');
}

/** Thrown when content breaks a rule. The message holds every finding, so one run shows all. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    super(
      `The content has ${counted(errors, 'problem')}. Nothing was built.\n\n${formatFindings(findings)}\n`,
    );
    this.findings = findings;
  }
}
