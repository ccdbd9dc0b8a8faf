/** `npm run check:audit`: known weaknesses of installed packages, by the rule of `audit-rule.ts`. */
import '../integrations/stop-at-wrong-settings.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../model/derived/dates.ts';
import { inWords } from '../terminal/in-words.ts';
import { auditIn, rulesSchema, weaknessesIn, type Audit } from './audit-rule.ts';

const RULES = '.github/audit.json';

const USE = `npm run check:audit -- [--demand-answer]
  --demand-answer  fail where the registry gives no audit, instead of going without`;

/**
 * What npm says of the weaknesses of the packages. A registry without an audit service is no fault of a change, so
 * that a check of one goes without; but a look each week that never hears anything would be none.
 *
 * @returns undefined where it goes without, and says so
 * @throws when an answer is demanded and there is none
 */
function askRegistry(demanded: boolean): Audit | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  const audit = auditIn(stdout);
  if (audit) return audit;
  const why = /"message":\s*"([^"]*)"/.exec(stdout)?.[1] ?? 'no answer';
  if (demanded)
    throw new Error(
      `The registry gave no audit (${why}), so nothing is known of weaknesses. Run it again later, or with a registry that has an audit service: npm config get registry`,
    );
  console.warn(
    `Went without: the registry gave no audit (${why}). Nothing is known of weaknesses.`,
  );
  return undefined;
}

function check(): void {
  const { values } = parseArgs({
    options: { 'demand-answer': { type: 'boolean', default: false } },
  });
  const rules = rulesSchema.parse(JSON.parse(readFileSync(RULES, 'utf8')));
  const audit = askRegistry(values['demand-answer']);
  if (!audit) return;
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

await inWords(check, USE);
