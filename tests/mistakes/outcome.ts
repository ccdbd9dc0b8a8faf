/** Makes a mistake in memory and asks the gate what it says of it. */
import { checkContent } from '../../src/model/rules/check-content.ts';
import { withChanges, type ContentFiles } from '../../src/model/reading/content-files.ts';
import type { Mistake } from './mistake.ts';

/**
 * `right`: stopped at the file and line of the mistake. `file`: at its file, on another line. `else`:
 * stopped, pointing elsewhere. `crash`: an error instead of a finding. `silent`: not noticed.
 */
export const outcomes = ['right', 'file', 'else', 'crash', 'silent'] as const;
export type Outcome = (typeof outcomes)[number];

/** Lines between a mistake and what is told of it that an author takes in at one look. */
const NEAR = 2;

export interface Told {
  outcome: Outcome;
  /** The first finding, as the author reads it. */
  said: string;
  /** How many findings there are. */
  findings: number;
}

/** What the gate says of a mistake. */
export function outcomeOf(files: ContentFiles, mistake: Mistake, day: string): Told {
  try {
    const { findings } = checkContent(withChanges(files, mistake.changes), day);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const inFile = errors.filter(({ file }) => file === mistake.file || file === mistake.also);
    const near = inFile.find(
      ({ file, line }) =>
        file === mistake.also || (line >= mistake.line - NEAR && line <= mistake.to + NEAR),
    );
    const first = near ?? inFile[0] ?? errors[0];
    const said = first ? `${first.file}:${first.line} ${first.rule}: ${first.what}` : '';
    const outcome = ((): Outcome => {
      if (!first) return 'silent';
      if (errors.some(({ rule }) => rule === 'rule-failed')) return 'crash';
      if (near) return 'right';
      return inFile.length > 0 ? 'file' : 'else';
    })();
    return { outcome, said, findings: errors.length };
  } catch (error) {
    return {
      outcome: 'crash',
      said: error instanceof Error ? (error.stack ?? error.message) : String(error),
      findings: 0,
    };
  }
}
