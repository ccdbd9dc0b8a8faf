/** After the journeys: a table of journey and engine, what is missing and why, and the count. */
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { Found } from './engine.ts';

const marks = { expected: 'passed', unexpected: 'FAILED', flaky: 'FAILED', skipped: 'skipped' };

export default class TableReporter implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd({ status }: FullResult): void {
    const found = JSON.parse(process.env['ENGINES_FOUND'] ?? '[]') as Found[];
    const rows: Record<string, Record<string, string>> = {};
    for (const test of this.#tests) {
      const engine = found.find(({ name }) => name === test.parent.project()?.name);
      if (!engine) continue;
      const title = 'version' in engine ? `${engine.name} ${engine.version}` : engine.name;
      rows[test.title] = { ...rows[test.title], [title]: marks[test.outcome()] };
    }
    console.log();
    console.table(rows);
    for (const engine of found)
      if ('missing' in engine) console.log(`\nNo ${engine.name} here. ${engine.missing}`);
    const count = (mark: string) =>
      this.#tests.filter((test) => marks[test.outcome()] === mark).length;
    // A run that broke off has failed, whatever did run.
    const failed = Math.max(count('FAILED'), status === 'passed' ? 0 : 1);
    const skipped = count('skipped');
    console.log(
      `\n${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  }
}
