/**
 * What stood where a rule finds something wrong: mostly that is what is right. Where a page or an entry as a whole is
 * said to be wrong, and one place in it changed, that place is named instead of its first line.
 */
import type { ChangedFile } from '../../ledger/compare-files.ts';
import type { Difference } from '../../ledger/differences.ts';
import { itSaid } from '../../ledger/said-words.ts';
import { whatHappened } from '../../ledger/what-happened.ts';
import type { ContentFiles } from '../reading/content-files.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';

/** Findings that tell both sides, or the place of the change, themselves. */
const TELLS_ALL = new Set(['sources-swapped', 'renamed-file']);

/** What stood where a line changed; empty where nobody knows. */
function stoodAt(difference: Difference, claims: readonly string[]): string {
  const [slip] = whatHappened(difference, claims);
  return slip?.excerpt
    ? `It said “${slip.excerpt.was}”.`
    : itSaid(difference.said, difference.text).trim();
}

/** A sentence with its full stop, so that another may follow. */
const ended = (words: string) => (/[.!?”"]$/.test(words) ? words : `${words}.`);

const indentOf = (line = '') => /^\s*/.exec(line)?.[0].length ?? 0;

/** Whether a line begins what another is a part of: a page its lines, a field what stands further in below it. */
function holds(lines: readonly string[], isPage: boolean, line: number, part: number): boolean {
  if (line >= part) return false;
  if (isPage && line === 1) return true;
  const own = indentOf(lines[line - 1]);
  return lines.slice(line, part).every((each) => each.trim() === '' || indentOf(each) > own);
}

/** The one place of a file in which something changed; undefined where there are more. */
function onlyPlace(differences: readonly Difference[]): Difference | undefined {
  const places = new Set(differences.map(({ line }) => line));
  return places.size === 1 ? differences[0] : undefined;
}

/**
 * @param findings those of the rules
 * @returns the same; the first of each line that changed says what stood there, where that is known
 */
export function withWhatStood(
  findings: readonly Finding[],
  changed: readonly ChangedFile[],
  files: ContentFiles,
  { claims }: Pick<ContentSource, 'claims'>,
): Finding[] {
  const byFile = new Map(changed.map(({ file, differences }) => [file, differences]));
  const linesOf = (file: string) => (files.bytes(file)?.toString('utf8') ?? '').split('\n');
  const told = new Set<string>();
  const ids = [...claims.keys()];
  const tell = (finding: Finding, difference: Difference, where = ''): Finding => {
    const place = `${finding.file}:${difference.line}`;
    if (told.has(place)) return finding;
    told.add(place);
    const stood = stoodAt(difference, ids);
    return { ...finding, what: [ended(finding.what), where, stood].filter(Boolean).join(' ') };
  };
  return findings.map((finding) => {
    const { file, line, rule } = finding;
    const differences = byFile.get(file);
    if (!differences || TELLS_ALL.has(rule)) return finding;
    const here = differences.find((each) => line >= each.line && line <= each.to);
    if (here) return tell(finding, here);
    const lines = linesOf(file);
    const inside = onlyPlace(
      differences.filter((each) => holds(lines, file.endsWith('.mdx'), line, each.line)),
    );
    if (inside) return tell({ ...finding, line: inside.line }, inside);
    const only = onlyPlace(differences);
    return only ? tell(finding, only, `Line ${only.line} changed.`) : finding;
  });
}
