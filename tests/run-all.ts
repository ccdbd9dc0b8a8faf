/**
 * `npm test`: everything a change must pass, in the order that finds a mistake soonest.
 * The last line counts the tests of all runners: "N passed, N failed", and "N skipped" if any were.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results';

/** A step is an npm script; one that runs tests leaves a report. */
interface Step {
  name: string;
  script: string;
  args?: string[];
  report?: string;
}

/**
 * Stages come one after another; the lanes of a stage go side by side, as most of their steps keep
 * one core busy. What drives a browser needs two.
 */
const stages: Step[][][] = [
  [
    [
      { name: 'content figures', script: 'check:content' },
      { name: 'build', script: 'build' },
    ],
  ],
  [
    [
      { name: 'unit and content', script: 'test:unit', report: 'unit.json' },
      { name: 'output', script: 'test:output', report: 'output.json' },
      { name: 'hosts', script: 'test:hosts', report: 'hosts.json' },
    ],
    [
      { name: 'types', script: 'check:types' },
      { name: 'lint', script: 'lint' },
      { name: 'format', script: 'check:format' },
      {
        name: 'search bench',
        script: 'bench:search',
        args: ['tests/search/open.json', '--check', '--misses'],
      },
    ],
  ],
  [[{ name: 'browser', script: 'test:browser', report: 'browser.json' }]],
  [[{ name: 'engines', script: 'test:engines', report: 'engines.json' }]],
];

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

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];

/** Runs a step; its words come as it says them, or, beside another lane, when it has ended. */
async function run({ name, script, args = [], report }: Step, alone: boolean): Promise<boolean> {
  const started = Date.now();
  console.log(alone ? `\n── ${name} ──` : `── ${name} begins`);
  const child = spawn('npm', ['run', '-s', script, '--', ...args], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => said.push(data));
  const [status] = (await once(child, 'close')) as [number | null];
  if (!alone) process.stdout.write(`\n── ${name} ──\n${Buffer.concat(said).toString()}`);
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (report) {
    const counts = countsIn(`${RESULTS}/${report}`);
    for (const kind of ['passed', 'failed', 'skipped'] as const) total[kind] += counts[kind];
  }
  if (status !== 0) broken.push(name);
  return status === 0;
}

async function runLane(steps: Step[], alone: boolean): Promise<void> {
  for (const step of steps) if (!(await run(step, alone))) return;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const started = Date.now();
for (const lanes of stages) {
  await Promise.all(lanes.map((steps) => runLane(steps, lanes.length === 1)));
  if (broken.length > 0) break;
}

if (broken.length > 0) console.log(`\nStopped at: ${broken.join(', ')}`);
console.log(`\nIn all: ${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
// A step without tests of its own counts as one failure.
total.failed = Math.max(total.failed, broken.length);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = broken.length > 0 ? 1 : 0;
