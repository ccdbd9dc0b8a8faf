/**
 * The texts of this site as Starlight shows them: plain Markdown, word for word.
 *
 * What our components bring from data (signs of care cards, evidence, captions) is written out, so
 * that both sites have it to build. Left out is what only leads elsewhere or has no words: citations
 * with the list of sources, the meanings of medical words, ids of sections (Starlight makes its
 * own), the drawings, and the words that describe a drawing.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import {
  byAction,
  signsOn,
  wordsInOneBreath,
  type SignsToDo,
} from '../../src/model/derived/danger-signs.ts';
import {
  levelOf,
  type CareActionName,
  type CareLevelName,
} from '../../src/model/schema/care-names.ts';
import type { ContentSource, PageSource } from '../../src/model/reading/content-source.ts';
import { namesIn } from '../../src/model/reading/parse-article.ts';
import { groupOf, signTable } from '../../src/model/reading/sign-table.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';

type Attributes = Record<string, string>;

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** The words that a component without text of its own shows. */
function wordsOf(
  name: string,
  attributes: Attributes,
  content: ContentSource,
  page: string,
): string {
  const table = signTable(content);
  const inCards = (groups: SignsToDo[]) =>
    groups
      .map(({ action, signs }) => {
        const heading = content.careActions.get(action)?.data.heading ?? '';
        const lines = signs.flatMap(({ sign }) => [sign.short, ...sign.lines, ...sign.do]);
        return `:::caution[${heading}]\n${list(lines)}\n:::`;
      })
      .join('\n');
  if (name === 'CareCard') {
    const level = attributes['level'] as CareLevelName;
    return inCards(byAction(signsOn(page, level, table).all, level));
  }
  if (name === 'DangerGroup') {
    const signs = [...content.dangerSigns]
      .filter(([, sign]) => groupOf(sign) === attributes['name'])
      .map(([id, { data }]) => ({ name: id, sign: data }));
    return inCards([...byAction(signs, 'emergency'), ...byAction(signs, 'urgent')]);
  }
  if (name === 'Sign') {
    const sign = table.get(attributes['id'] ?? '');
    const action = sign && content.careActions.get(sign.action)?.data.sentence;
    return sign ? `${action ?? ''} ${wordsInOneBreath(sign)}.` : '';
  }
  if (name === 'SignsFor') {
    const action = attributes['action'] as CareActionName;
    const signs = [...table].map(([id, sign]) => ({ name: id, sign }));
    return inCards(byAction(signs, levelOf(action)).filter((group) => group.action === action));
  }
  if (name === 'WordsToSay') return list([...table.values()].flatMap(({ say }) => say ?? []));
  if (name === 'Fact') return content.facts.get(attributes['id'] ?? '')?.data.sentence ?? '';
  if (name === 'EvidenceBox') {
    const claims = namesIn(attributes['claims']).flatMap((id) => {
      const { claim = '', caveat } = content.claims.get(id)?.data ?? {};
      return caveat === undefined ? claim : `${claim} Limits: ${caveat}`;
    });
    return `:::note[${attributes['question'] ?? ''}]\n${list(claims)}\n:::`;
  }
  if (name === 'Figure') return content.figures.get(attributes['id'] ?? '')?.data.caption ?? '';
  if (name === 'EvidenceWords')
    return list(
      [...content.evidenceWords.values()]
        .filter(({ data }) => data.kind === attributes['kind'])
        .map(({ data }) => `${data.word}: ${data.meaning}`),
    );
  return '';
}

const attributesIn = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The body of one of our pages in Markdown that any site can show. */
export function plainMarkdown(source: string, content: ContentSource, page: string): string {
  return source
    .replace(/^---\r?\n[\s\S]*?\r?\n---/, '')
    .replace(/<([A-Z]\w*)([^>]*)\/>/g, (_, name: string, tag: string) =>
      wordsOf(name, attributesIn(tag), content, page),
    )
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/ \{#[^}]+\}/g, '')
    .trim();
}

/**
 * Writes every article and about page into a Starlight project.
 *
 * @param root our project
 * @returns number of texts
 */
export function writeTexts(root: string, starlight: string): number {
  const { content } = readContent(filesOnDisk(root));
  const pages: PageSource<{ title: string; description: string }>[] = [
    ...content.articles.values(),
    ...content.about.values(),
  ];
  for (const { id, file, data } of pages) {
    const path = join(starlight, 'src/content/docs', `${id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    const frontMatter = stringify({ title: data.title, description: data.description });
    const body = plainMarkdown(readFileSync(join(root, file), 'utf8'), content, id);
    writeFileSync(path, `---\n${frontMatter}---\n\n${body}\n`);
  }
  return pages.length;
}

/** A copy of the Starlight project beside this file, with our texts in it. */
export function copyStarlight(root: string, to: string): number {
  cpSync(join(import.meta.dirname, 'starlight'), to, { recursive: true });
  return writeTexts(root, to);
}
