/** `npm run check:content`: all content rules in a few seconds, without a build. */
import { formatFindings } from '../model/reading/finding.ts';
import { checkContent } from '../model/rules/check-content.ts';
import { unused } from '../model/derived/claim-uses.ts';
import { readabilityOf, wordsOf } from '../model/derived/readability.ts';
import { claimsUsedIn } from '../model/derived/names.ts';

const { content, findings } = checkContent(process.cwd());

const articles = [...content.articles.values()].map((article) => ({
  ...article,
  claims: claimsUsedIn(article.body, content).map(({ id }) => id),
}));

console.table(
  Object.fromEntries(
    articles.map(({ id, data, body, claims }) => {
      const { words, grade, longestSentence } = readabilityOf(body.prose);
      const used = new Set(claims);
      const refs = new Set([...used].flatMap((name) => content.claims.get(name)?.data.refs ?? []));
      const row = {
        words,
        grade: grade.toFixed(1),
        longest: wordsOf(longestSentence).length,
        claims: used.size,
        references: refs.size,
        figures: body.components.filter(({ name }) => name === 'Figure').length,
        nextCheck: data.nextCheck,
      };
      return [id, row];
    }),
  ),
);
if (findings.length > 0) console.log(formatFindings(findings));
const { claims, references } = unused(
  new Map([...content.claims].map(([id, { data }]) => [id, data])),
  content.references.keys(),
  [...articles, ...[...content.dangerSigns].map(([id, { data }]) => ({ id, claims: data.claims }))],
);
console.log(
  `\nUsed by no article and no danger sign: ${claims.length} of ${content.claims.size} claims, ${references.length} of ${content.references.size} references.`,
);
if (process.argv.includes('--unused')) console.log([...claims, ...references].join('\n'));
else console.log('Their names: npm run check:content -- --unused');
const errors = findings.filter(({ severity }) => severity === 'error').length;
const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
console.log(`\n${count(errors, 'problem')}, ${count(findings.length - errors, 'warning')}`);
process.exitCode = errors > 0 ? 1 : 0;
