import { readabilityOf } from '../derived/readability.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt } from './rule.ts';

/** Highest US school grade of cards and of pages for one kind of reader: a reading age of 9 to 11. */
const SHORT_TEXT_GRADE = 5;

/**
 * The findings for a page of a few short texts: plainer still than an article.
 *
 * @param what its kind and name, as in: the deck "sleep"
 * @param rule name of the finding for what is too hard
 */
export function shortTexts(
  entry: { file: string; line: number },
  told: readonly { text: string }[],
  what: string,
  rule: string,
): Finding[] {
  const { grade } = readabilityOf(told);
  if (grade <= SHORT_TEXT_GRADE) return [];
  return [
    errorAt(
      entry,
      rule,
      `The ${what} reads at grade ${grade.toFixed(1)}; the ceiling is ${SHORT_TEXT_GRADE}.`,
      'Shorten sentences and use shorter words.',
    ),
  ];
}
