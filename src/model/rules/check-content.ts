/** The gate: reads `content/`, checks shape and rules, and gives all findings at once. */
import { changedFiles, changedPlaces, openLedger } from '../../ledger/compare-files.ts';
import { today } from '../derived/dates.ts';
import { filesOnDisk, type ContentFiles } from '../reading/content-files.ts';
import type { Finding } from '../reading/finding.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { readContent } from '../reading/read-content.ts';
import { notCompared } from './compared.ts';
import { runRules } from './index.ts';
import { renamedFiles } from './renamed-files.ts';
import { withWhatStood } from './stood-there.ts';
import { swappedSources } from './swapped-sources.ts';
import { withUnlistedReviews } from './unlisted-reviews.ts';

/** What the rules say of the content, without the ledger. They run only on content of the right shape. */
export function checkRules(
  files: ContentFiles,
  day: string = today(),
): { content: ContentSource; findings: Finding[] } {
  const { content, findings } = readContent(files);
  return {
    content,
    findings:
      findings.length > 0
        ? withUnlistedReviews(files, findings)
        : runRules({ content, files, today: day }),
  };
}

/**
 * Check a project's content.
 *
 * Rules run only on content of the right shape: a broken entry would look like a missing one.
 *
 * @param project its root folder, or its files
 * @param day YYYY-MM-DD; the day from which dates are judged
 */
export function checkContent(
  project: string | ContentFiles,
  day: string = today(),
): { content: ContentSource; findings: Finding[] } {
  const files = typeof project === 'string' ? filesOnDisk(project) : project;
  const { content, findings: broken } = checkRules(files, day);
  // The ledger knows where something changed, which often is where the fault is that shows elsewhere.
  const ledger = openLedger(files);
  const changed = changedFiles(files, ledger.recorded);
  const atChange = changedPlaces(changed);
  const told = withWhatStood(
    [
      ...renamedFiles(files, changed, ledger.recorded),
      ...swappedSources(changed, content),
      ...broken,
    ],
    changed,
    files,
    content,
  );
  const touched = new Set(changed.map(({ file }) => file));
  const all = [...told, ...notCompared(ledger, changed, content, told)];
  return {
    content,
    findings: all.map((finding) => ({
      ...finding,
      ...(atChange(finding) && { atChange: true as const }),
      ...(touched.has(finding.file) && { inChanged: true as const }),
    })),
  };
}
