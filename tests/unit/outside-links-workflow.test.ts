/** The monthly look at outside links tells editors what it found, and also that it could not look. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  if?: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'timeout-minutes'?: number;
}
const stepsOf = (file: string) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as {
    jobs: Record<string, { steps: Step[]; 'timeout-minutes': number }>;
  };
  return Object.values(jobs).flatMap((job) =>
    job.steps.map((step) => ({ ...step, jobMinutes: job['timeout-minutes'] })),
  );
};

test('no workflow loses files whose names begin with a dot', () => {
  const uploads = readdirSync('.github/workflows')
    .flatMap(stepsOf)
    .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    .filter((step) => /(?:^|[/\n])\.\w/.test(String(step.with?.['path'])));
  expect(uploads).not.toHaveLength(0);
  for (const upload of uploads) expect(upload.with?.['include-hidden-files']).toBe(true);
});

const steps = stepsOf('outside-links.yml');
const named = (words: string) => steps.find(({ run }) => run?.includes(words));

test('a look that failed or took too long leaves time to keep what it saw and to tell of it', () => {
  const look = named('check:outside');
  expect(look?.id).toBe('look');
  expect(look?.['timeout-minutes']).toBeLessThan(look?.jobMinutes ?? 0);
  expect(named('git push')?.if).toBe("!cancelled() && steps.look.outcome != 'skipped'");
  expect(named('gh issue')?.if).toBe('!cancelled()');
});

describe.skipIf(process.platform !== 'linux')('what editors are told', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tell-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What the step asks of GitHub, each with the text that goes along. */
  function tell(outcome: string, report: string | undefined, open: string): string {
    const gh =
      '#!/bin/sh\ncase "$2" in list) printf %s "$OPEN" ;; *) { echo "$@"; cat cut.md; } >> asked ;; esac\n';
    writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
    writeFileSync(join(folder, 'asked'), '');
    if (report !== undefined) writeFileSync(join(folder, 'outside-links.md'), report);
    execFileSync('bash', ['-eo', 'pipefail', '-c', named('gh issue')?.run ?? 'false'], {
      cwd: folder,
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        OUTCOME: outcome,
        RUN: 'https://github.example/run/1',
        OPEN: open,
      },
    });
    return readFileSync(join(folder, 'asked'), 'utf8');
  }

  const TODO = '# Outside links\n\n## Gone\n\n- https://a.example/\n';
  test('something to do: an issue, or the one that is open', () => {
    expect(tell('success', TODO, '')).toMatch(/^issue create .*\n# Outside links/);
    expect(tell('success', TODO, '7')).toMatch(/^issue edit 7 .*\n# Outside links/);
    expect(tell('success', TODO, '')).not.toContain('could not be looked at');
  });
  test('nothing to do: the open one is closed, and no other is opened', () => {
    expect(tell('success', '# Outside links\n', '7')).toMatch(/^issue close 7 /);
    expect(tell('success', '# Outside links\n', '')).toBe('');
  });
  test.each(['failure', 'skipped'])(
    'no look (%s): that, where to read why, and no end',
    (outcome) => {
      for (const report of [undefined, '# Outside links\n'])
        for (const open of ['', '7']) {
          const asked = tell(outcome, report, open);
          expect(asked).toMatch(open === '' ? /^issue create/ : /^issue edit 7/);
          expect(asked).toContain(
            'could not be looked at to the end: https://github.example/run/1',
          );
        }
      expect(tell(outcome, TODO, '7')).toContain('## Gone');
    },
  );
});
