/** Which known weaknesses stop a change: what readers get is held to more than tools. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditIn, rulesSchema, weaknessesIn } from '../../src/commands/audit-rule.ts';
import { runCommand } from '../hosts/run-command.ts';

const advisory = (id: string, severity: string) => ({
  source: 1,
  url: `https://github.com/advisories/GHSA-${id}`,
  title: `about ${id}`,
  severity,
});
/** As npm 11 prints it, cut down to what is read. */
const printed = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    deep: { via: [advisory('aaaa-aaaa-aaaa', 'moderate')], effects: ['workbox-core'] },
    'workbox-core': { via: ['deep'], effects: [] },
    lint: {
      via: [advisory('bbbb-bbbb-bbbb', 'moderate'), advisory('cccc-cccc-cccc', 'high')],
      effects: [],
    },
  },
});
const rules = (on?: string) => ({
  travels: ['workbox-core'],
  exceptions:
    on === undefined
      ? []
      : [{ id: 'GHSA-cccc-cccc-cccc', why: 'It only reads our own files.', on }],
});
const stopping = (on?: string) => {
  const audit = auditIn(printed);
  if (!audit) throw new Error('no audit');
  return weaknessesIn(audit, rules(on), '2026-12-01')
    .weaknesses.filter(({ stops }) => stops)
    .map(({ package: name, severity }) => `${name} ${severity}`);
};

it('stops at moderate in what readers get, however deep, and at high in tools', () => {
  expect(stopping()).toEqual(['deep moderate', 'lint high']);
});

it('takes an exception with its reason for half a year', () => {
  expect(stopping('2026-11-01')).toEqual(['deep moderate']);
  expect(stopping('2026-06-04')).toEqual(['deep moderate']);
  expect(stopping('2026-06-03')).toEqual(['deep moderate', 'lint high']);
});

it('names exceptions that nothing needs', () => {
  const none = auditIn('{"vulnerabilities":{}}');
  expect(none && weaknessesIn(none, rules('2026-11-01'), '2026-12-01').unused).toEqual([
    'GHSA-cccc-cccc-cccc',
  ]);
});

it('goes without where a registry has no audit', () => {
  expect(auditIn('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined();
  expect(auditIn('')).toBeUndefined();
});

it('the rules that are committed are rules, and what travels is installed', () => {
  const committed = rulesSchema.parse(JSON.parse(readFileSync('.github/audit.json', 'utf8')));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const name of committed.travels) expect(devDependencies).toHaveProperty([name]);
  for (const name of Object.keys(devDependencies).filter((each) => each.startsWith('workbox-')))
    expect(committed.travels).toContain(name);
});

describe.skipIf(process.platform === 'win32')('a registry that gives no audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  beforeAll(() => {
    const npm = `#!/bin/sh\necho '{"message":"404 Not Found - POST /-/npm/v1/security/audits/quick"}'\n`;
    writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (...args: string[]) =>
    runCommand('check-audit', args, {
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    });

  it('stops no change', async () => {
    const { said, status } = await check();
    expect(said).toContain('Went without: the registry gave no audit (404 Not Found');
    expect(status).toBe(0);
  });
  it('is not taken for a good one where an answer is demanded, as each week', async () => {
    const { said, status } = await check('--demand-answer');
    expect(said).toContain('The registry gave no audit (404 Not Found');
    expect(status).toBe(1);
    expect(readFileSync('.github/workflows/audit.yml', 'utf8')).toMatch(
      /run: npm run -s check:audit -- --demand-answer$/m,
    );
    expect(readFileSync('tests/run-all.ts', 'utf8')).not.toContain('--demand-answer');
  });
});
