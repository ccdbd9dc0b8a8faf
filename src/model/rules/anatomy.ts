import { closest } from '../reading/closest.ts';
import { articleComponents, writtenAs } from '../reading/components.ts';
import type { Finding } from '../reading/finding.ts';
import type { ComponentUse } from '../reading/parse-article.ts';
import { counted } from '../schema/counted.ts';
import { oncePer } from '../derived/once-per.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { allPages, errorAt, folderOf, type Rule } from './rule.ts';

/** Sections that every article of a folder has, by id. Help articles differ too much. */
const requiredSections: Record<string, string[]> = {
  causes: ['what-happens', 'what-it-feels-like', 'who-gets-it', 'what-helps', 'when-to-get-help'],
  symptoms: ['what-it-may-be', 'ease-it-now', 'when-to-get-help', 'how-long-it-lasts'],
  remedies: ['does-it-help', 'how-to-do-it', 'who-should-not', 'what-the-research-says'],
  help: [],
};

function checkComponent(file: string, use: ComponentUse): Finding[] {
  const { name, attributes, items, rows, line } = use;
  const at = { file, line };
  const component = articleComponents[name];
  if (component === undefined) {
    const known = Object.keys(articleComponents).join(', ');
    if (/^[a-z]/.test(name)) {
      const what = `HTML may not stand in a page: <${name}>.`;
      return [errorAt(at, 'foreign-markup', what, `Write Markdown, or one of: ${known}.`)];
    }
    const meant = closest(name, Object.keys(articleComponents));
    const mend = meant ? `Did you mean ${writtenAs(meant)}?` : `There are: ${known}.`;
    return [errorAt(at, 'unknown-component', `There is no component <${name}>.`, mend)];
  }
  const { attributes: needed, holds } = component;
  const unknown = Object.keys(attributes).filter((attribute) => !needed.includes(attribute));
  const findings = unknown.map((attribute) =>
    errorAt(
      at,
      'unknown-attribute',
      `<${name}> has no attribute "${attribute}".`,
      needed.length === 0 ? 'Delete it.' : `It has: ${needed.join(', ')}.`,
    ),
  );
  findings.push(
    ...needed
      .filter((attribute) => !attributes[attribute]?.trim())
      .map((attribute) =>
        errorAt(
          at,
          'missing-attribute',
          `<${name}> needs the attribute "${attribute}".`,
          `Write ${writtenAs(name)}.`,
        ),
      ),
  );
  if (holds === 'nothing' && !use.empty)
    findings.push(
      errorAt(
        at,
        'holds-nothing',
        `<${name}> holds nothing: what stands between <${name} …> and </${name}> is not shown.`,
        `Write ${writtenAs(name)}, what it held behind it, and delete </${name}>.`,
      ),
    );
  const orTable = holds === 'a list or table';
  const empty = items.length === 0 && !(orTable && rows > 1);
  if ((holds === 'a list' || orTable) && empty)
    findings.push(
      errorAt(
        at,
        'list-missing',
        `<${name}> holds no list${orTable ? ', and no table' : ''}.`,
        `Between <${name}> and </${name}>: an empty line, a list, an empty line.`,
      ),
    );
  if (name === 'KeyPoints' && (items.length < 3 || items.length > 5)) {
    findings.push(
      errorAt(
        at,
        'key-points',
        `There ${items.length === 1 ? 'is' : 'are'} ${counted(items.length, 'key point')}.`,
        'Write three to five, as a list directly inside <KeyPoints>.',
      ),
    );
  }
  if (name === 'DoNot') {
    for (const item of items.filter(({ text }) => !text.startsWith('Do not '))) {
      findings.push(
        errorAt(
          { file, line: item.line },
          'do-not-in-full',
          `A line of a <DoNot> list does not begin with "Do not": "${item.text}".`,
          'Begin every line with "Do not", in full.',
        ),
      );
    }
  }
  return findings;
}

const checkComponents = oncePer(({ file, body }: PageSource<unknown>) =>
  body.components.flatMap((use) => checkComponent(file, use)),
);

/** What an article lacks, or has twice. */
const missingParts = oncePer((article: PageSource<ArticleFrontMatter>): Finding[] => {
  const { file, body } = article;
  const findings: Finding[] = [];
  const keyPoints = body.components.filter(({ name }) => name === 'KeyPoints');
  if (keyPoints.length !== 1) {
    findings.push(
      errorAt(
        { file, line: keyPoints[1]?.line ?? 1 },
        'key-points',
        `The article has ${keyPoints.length} lists of key points.`,
        'Give it one <KeyPoints> list, at the end of its first section.',
      ),
    );
  }
  const levels = new Map<string, number>();
  for (const { name, attributes, line } of body.components) {
    const level = attributes['level'];
    if (name !== 'CareCard' || level === undefined) continue;
    const first = levels.get(level);
    if (first !== undefined) {
      findings.push(
        errorAt(
          { file, line },
          'second-care-card',
          `There is already a care card "${level}" on line ${first}.`,
          'Put the signs of both into one card.',
        ),
      );
    } else levels.set(level, line);
  }
  const present = new Set(body.headings.map(({ id }) => id));
  for (const id of requiredSections[folderOf(article)] ?? []) {
    if (present.has(id)) continue;
    findings.push(
      errorAt(
        { file, line: 1 },
        'missing-section',
        `The article has no section "${id}".`,
        `Every article in ${folderOf(article)}/ has one. Add: ## Words {#${id}}`,
      ),
    );
  }
  return findings;
});

/** An article has the parts its readers rely on, once each. */
export const anatomy: Rule = ({ content }) => [
  ...allPages(content).flatMap(checkComponents),
  ...[...content.articles.values()].flatMap(missingParts),
];
