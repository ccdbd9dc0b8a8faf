/** After the journeys: a table of journey and engine, what is missing and why, and the count. */
import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { Found } from './engine.ts';
import { SILENCE } from './silence.ts';

type Mark = 'passed' | 'FAILED' | 'skipped';

/** A journey that passed at another try has passed only if nothing but its driver's silence ended the first. */
export function markOf(test: Pick<TestCase, 'outcome' | 'results'>): Mark {
  const outcome = test.outcome();
  if (outcome === 'expected') return 'passed';
  if (outcome !== 'flaky') return outcome === 'skipped' ? 'skipped' : 'FAILED';
  const errors = test.results.flatMap((result) => result.errors);
  return errors.every(({ message }) => message?.includes(SILENCE)) ? 'passed' : 'FAILED';
}

export default class TableReporter implements Reporter {
  #tests: TestCase[] = [];
  readonly #file: string;

  /** @param options.outputFile where the counts are written, in the form of Playwright's own report */
  constructor({ outputFile }: { outputFile: string }) {
    this.#file = outputFile;
  }

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    const found = JSON.parse(process.env['ENGINES_FOUND'] ?? '[]') as Found[];
    const rows: Record<string, Record<string, string>> = {};
    for (const test of this.#tests) {
      const engine = found.find(({ name }) => name === test.parent.project()?.name);
      if (!engine) continue;
      const title = 'version' in engine ? `${engine.name} ${engine.version}` : engine.name;
      rows[test.title] = { ...rows[test.title], [title]: markOf(test) };
    }
    console.log();
    console.table(rows);
    for (const engine of found)
      if ('missing' in engine) console.log(`\nNo ${engine.name} here. ${engine.missing}`);
    const count = (mark: Mark) => this.#tests.filter((test) => markOf(test) === mark).length;
    const [passed, skipped] = [count('passed'), count('skipped')];
    // A run that broke off has failed, whatever did run.
    const failed = Math.max(count('FAILED'), status === 'passed' ? 0 : 1);
    const again = this.#tests.filter(({ results }) => results.length > 1).length;
    if (again > 0) console.log(`\nTried more than once: ${again}`);
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    const stats = { expected: passed, unexpected: failed, flaky: 0, skipped };
    writeFileSync(this.#file, JSON.stringify({ stats }));
    return Promise.resolve({ status: failed > 0 ? 'failed' : status });
  }
}
