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

/**
 * Findings in the order in which to mend them: errors first, of them those at a change, what nobody has
 * compared behind what is wrong, then by file and line.
 */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity, 'en-GB') ||
      Number(b.atChange ?? false) - Number(a.atChange ?? false) ||
      Number(a.rule === NOT_COMPARED) - Number(b.rule === NOT_COMPARED) ||
      a.file.localeCompare(b.file, 'en-GB') ||
      a.line - b.line,
  );

/** All findings as one report. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = inOrder(findings);
  const first = sorted.filter(({ atChange, severity }) => atChange && severity === 'error').length;
  const told = sorted.map(formatFinding);
  if (first > 0 && first < told.length) told.splice(first, 0, ELSEWHERE);
  return told.join('\n\n');
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
