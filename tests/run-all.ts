/**
 * `npm test`: everything a change must pass, in the order that finds a mistake soonest.
 * The last line counts the tests of all runners: "N passed, N failed", and "N skipped" if any were.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results';

/** A step is an npm script; those that run tests leave a JSON report. */
const steps = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'format', script: 'check:format' },
  { name: 'unit and content', script: 'test:unit', report: 'unit.json' },
  { name: 'content figures', script: 'check:content' },
  { name: 'build', script: 'build' },
  { name: 'output', script: 'test:output', report: 'output.json' },
  {
    name: 'search bench',
    script: 'bench:search',
    args: ['tests/search/open.json', '--check', '--misses'],
  },
  { name: 'browser', script: 'test:browser', report: 'browser.json' },
  { name: 'engines', script: 'test:engines', report: 'engines.json' },
] as const;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts in a report of Vitest or Playwright; a report that is missing counts as a failure. */
function countsIn(path: string): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numFailedTestSuites?: number;
    numPendingTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: report.numPendingTests ?? 0,
  };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
let broken: string | undefined;
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const started = Date.now();
  const { status } = spawnSync(
    'npm',
    ['run', '-s', step.script, ...('args' in step ? ['--', ...step.args] : [])],
    {
      stdio: 'inherit',
    },
  );
  if ('report' in step) {
    const { passed, failed, skipped } = countsIn(`${RESULTS}/${step.report}`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`── ${step.name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (status === 0) continue;
  broken = step.name;
  // A step without tests of its own counts as one failure.
  if (total.failed === 0) total.failed = 1;
  break;
}

if (broken) console.log(`\nStopped at: ${broken}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = broken ? 1 : 0;
