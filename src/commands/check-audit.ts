/**
 * `npm run check:audit`: known weaknesses of installed packages, by the rule of `audit-rule.ts`. It goes without, and
 * says so, where the registry has no audit service: that is no fault of a change.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { today } from '../model/derived/dates.ts';
import { auditIn, rulesSchema, weaknessesIn } from './audit-rule.ts';

const RULES = '.github/audit.json';

const rules = rulesSchema.parse(JSON.parse(readFileSync(RULES, 'utf8')));
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
const audit = auditIn(stdout);

if (!audit) {
  const said = /"message":\s*"([^"]*)"/.exec(stdout)?.[1] ?? 'no answer';
  console.warn(
    `Went without: the registry gave no audit (${said}). Nothing is known of weaknesses.`,
  );
} else {
  const { weaknesses, unused } = weaknessesIn(audit, rules, today());
  for (const { id, package: name, title, severity, travels, stops, excepted } of weaknesses) {
    const mark = stops ? 'STOPS' : 'known';
    const reason = excepted === undefined ? '' : `\n       excepted: ${excepted}`;
    console.log(
      `${mark}  ${severity}  ${name}${travels ? ', which readers get' : ''}: ${title} (${id})${reason}`,
    );
  }
  for (const id of unused)
    console.log(`${RULES}: nothing needs the exception ${id} any more; delete it.`);
  const stopping = weaknesses.filter(({ stops }) => stops).length;
  console.log(`${weaknesses.length} known, ${stopping} that stop a change`);
  if (stopping > 0) {
    console.error(
      `Mend: npm audit fix, or a newer version of what brings it. If it does no harm here, say why in ${RULES}: {"id":"GHSA-…","why":"…","on":"${today()}"}; that holds for half a year.`,
    );
    process.exitCode = 1;
  }
}
