import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

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
