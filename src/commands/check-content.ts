/**
 * `npm run check:content`: all content rules in a few seconds, without a build. What is wrong stands at
 * the end, where one looks; the table of the articles is left out then, unless `--table` asks for it.
 */
import '../integrations/stop-at-wrong-settings.ts';
import { unused } from '../model/derived/claim-uses.ts';
import { claimsUsedIn } from '../model/derived/names.ts';
import type { ContentSource } from '../model/reading/content-source.ts';
import { formatFindings, inOrder } from '../model/reading/finding.ts';
import { checkContent } from '../model/rules/check-content.ts';
import { counted } from '../model/schema/counted.ts';
import { articleTable } from '../terminal/article-table.ts';

/** Problems that one sees at once; of more it is said with which to begin. */
const AT_A_GLANCE = 3;

const asked = (option: string) => process.argv.includes(option);

/** Claims and references that nothing uses: how many, or which. */
function unusedWords(content: ContentSource): string {
  const { claims, references } = unused(
    new Map([...content.claims].map(([id, { data }]) => [id, data])),
    content.references.keys(),
    [
      ...[...content.articles.values()].map(({ id, body }) => ({
        id,
        claims: claimsUsedIn(body, content).map((claim) => claim.id),
      })),
      ...[...content.dangerSigns].map(([id, { data }]) => ({ id, claims: data.claims })),
    ],
  );
  const names = asked('--unused')
    ? [...claims, ...references].join('\n')
    : 'Their names: npm run check:content -- --unused';
  return `\nUsed by no article and no danger sign: ${claims.length} of ${content.claims.size} claims, ${references.length} of ${content.references.size} references.\n${names}`;
}

const { content, findings } = checkContent(process.cwd());
const sorted = inOrder(findings);
const errors = sorted.filter(({ severity }) => severity === 'error');
const broken = errors.length > 0;

if (!broken || asked('--table')) console.table(articleTable(content));
if (!broken || asked('--unused')) console.log(`${unusedWords(content)}\n`);
if (findings.length > 0) console.log(`${formatFindings(findings)}\n`);
if (broken && !asked('--table'))
  console.log('The table of the articles is left out: npm run check:content -- --table');
const [first] = errors;
const begin =
  first && errors.length > AT_A_GLANCE ? `. Begin with ${first.file}:${first.line}` : '';
const warnings = counted(findings.length - errors.length, 'warning');
console.log(`${counted(errors.length, 'problem')}, ${warnings}${begin}`);
process.exitCode = broken ? 1 : 0;
