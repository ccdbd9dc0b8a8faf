/** What can be wrong with a file before anybody asks for its shape. */
import type { Finding } from './finding.ts';

/** The file cannot be parsed. */
export const syntaxFinding = (file: string, line: number, message: string): Finding => ({
  file,
  line,
  rule: 'syntax',
  what: `The file cannot be read: ${message}`,
  mend: 'Mend the syntax on this line or the one before it.',
  severity: 'error',
});

/** The file is not there. */
export const missingFile = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'missing-file',
  what: 'The file is missing.',
  mend: 'Bring it back from the history.',
  severity: 'error',
});

/** Two entries have one id. */
export function duplicateId(file: string, line: number, id: string, where = 'this file'): Finding {
  return {
    file,
    line,
    rule: 'duplicate-id',
    what: `The id "${id}" is used twice in ${where}.`,
    mend: 'Give one of the two entries another id.',
    severity: 'error',
  };
}
