import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** Nothing here is older than the project. */
const FIRST_DAY = '2026-01-01';

/** Days after which a check is due at the latest: two years, as for patient information in the UK. */
const LONGEST = 2 * 366;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Dates are in order, not in the future, and the next check is still to come. */
export const checkDates: Rule = ({ content, today }) =>
  [...content.articles.values()].flatMap(({ file, data, lineOf }) => {
    const findings: Finding[] = [];
    const order = (earlier: 'written' | 'checked', later: 'checked' | 'nextCheck') => {
      if (data[earlier] <= data[later]) return;
      findings.push(
        errorAt(
          { file, line: lineOf([later]) },
          'dates-out-of-order',
          `"${later}" (${data[later]}) is before "${earlier}" (${data[earlier]}).`,
          'Correct one of the two dates.',
        ),
      );
    };
    order('written', 'checked');
    order('checked', 'nextCheck');
    if (data.written < FIRST_DAY)
      findings.push(
        errorAt(
          { file, line: lineOf(['written']) },
          'too-early',
          `"written" (${data.written}) is before the site began.`,
          'Write the day on which the article was first published.',
        ),
      );
    if (daysBetween(data.checked, data.nextCheck) > LONGEST)
      findings.push(
        errorAt(
          { file, line: lineOf(['nextCheck']) },
          'check-too-late',
          `"nextCheck" (${data.nextCheck}) is more than two years after "checked".`,
          'Choose a day within two years.',
        ),
      );
    for (const [at, { date }] of data.changes.entries())
      if (date < data.written || date > today)
        findings.push(
          errorAt(
            { file, line: lineOf(['changes', at]) },
            'change-out-of-time',
            `The change of ${date} is before the article was written, or in the future.`,
            'Write the day on which it was changed.',
          ),
        );
    if (data.checked > today) {
      findings.push(
        errorAt(
          { file, line: lineOf(['checked']) },
          'checked-in-the-future',
          `"checked" (${data.checked}) is in the future.`,
          'Write the day on which the facts were really checked.',
        ),
      );
    }
    if (data.nextCheck < today) {
      findings.push({
        file,
        line: lineOf(['nextCheck']),
        rule: 'check-overdue',
        what: `The next check was due on ${data.nextCheck}.`,
        mend: 'Check the facts against the claims, then set "checked" and "nextCheck".',
        severity: 'warning',
      });
    }
    return findings;
  });
