/** `npm run check:content`: all content rules in a second, without a build. */
import { formatFindings } from '../model/finding.ts';
import { checkContent } from '../model/check-content.ts';
import { readabilityOf } from '../model/readability.ts';

const { content, findings } = checkContent(process.cwd());

console.table(
  Object.fromEntries(
    [...content.articles.values()].map(({ id, data, body }) => {
      const { words, grade } = readabilityOf(body.prose);
      return [id, { words, grade: grade.toFixed(1), nextCheck: data.nextCheck }];
    }),
  ),
);
if (findings.length > 0) console.log(formatFindings(findings));
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(`\n${errors} problems, ${findings.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
