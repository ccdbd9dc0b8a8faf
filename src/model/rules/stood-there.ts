/** What stood where a rule finds something wrong: mostly that is what is right. */
import type { ChangedFile } from '../../ledger/compare-files.ts';
import { itSaid } from '../../ledger/said-words.ts';
import { whatHappened } from '../../ledger/what-happened.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';

/** Findings that tell both sides themselves. */
const TELLS_BOTH = new Set(['sources-swapped']);

/** The findings of the rules; the first of each line that changed says what stood there, where that is known. */
export function withWhatStood(
  findings: readonly Finding[],
  changed: readonly ChangedFile[],
  { claims }: Pick<ContentSource, 'claims'>,
): Finding[] {
  const byFile = new Map(changed.map(({ file, differences }) => [file, differences]));
  const told = new Set<string>();
  return findings.map((finding) => {
    const { file, line, rule, what } = finding;
    const place = `${file}:${line}`;
    const difference = byFile.get(file)?.find((each) => line >= each.line && line <= each.to);
    if (!difference || told.has(place) || TELLS_BOTH.has(rule)) return finding;
    told.add(place);
    const [slip] = whatHappened(difference, [...claims.keys()]);
    const stood = slip?.excerpt
      ? ` It said “${slip.excerpt.was}”.`
      : itSaid(difference.said, difference.text);
    return { ...finding, what: what + stood };
  });
}
