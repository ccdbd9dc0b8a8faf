/** The gate: reads `content/`, checks shape and rules, and gives all findings at once. */
import type { Finding } from './finding.ts';
import type { ContentSource } from './reading/content-source.ts';
import { readContent } from './reading/read-content.ts';
import { runRules } from './rules/index.ts';

/**
 * Check a project's content.
 *
 * Rules run only on content of the right shape: a broken entry would look like a missing one.
 *
 * @param root the project's root folder
 * @param today YYYY-MM-DD; the day from which dates are judged
 */
export function checkContent(
  root: string,
  today: string = new Date().toISOString().slice(0, 10),
): { content: ContentSource; findings: Finding[] } {
  const { content, findings } = readContent(root);
  return { content, findings: findings.length > 0 ? findings : runRules({ content, today }) };
}
