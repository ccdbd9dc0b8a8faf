/**
 * A larger site for the bench: every article several times, as if a site of that size had been
 * written. The gate runs on it in full, so each copy has words of its own: {@link otherWords}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import type { ContentSource } from '../../src/model/reading/content-source.ts';
import { recordAll } from '../record-all.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { livePages } from '../../src/register/live-pages.ts';
import { brought, readEntries, registerText } from '../../src/register/register.ts';
import { REGISTER } from '../../src/model/schema/section-register.ts';
import { type Rewrite, rewriting } from './other-words.ts';

/** Name of a copy: `causes/muscle-strain-copy-2`. */
const nameOf = (id: string, copy: number) => `${id}-copy-${copy}`;

/** Longest title that an article may have. */
const TITLE = 60;

/** A title that no other copy has. */
function titleOf(title: string, copy: number): string {
  const mark = ` (${copy})`;
  return `${title.slice(0, TITLE - mark.length)}${mark}`;
}

/** Front matter of a copy: its own title and names, and related articles of the same copy. */
function frontMatterOf(text: string, copy: number, rewrite: Rewrite): string {
  const document = parseDocument(text);
  const data = document.toJS() as Record<string, unknown>;
  const related = data['related'] as string[];
  const layNames = data['layNames'] as string[];
  return stringify(
    {
      ...data,
      title: titleOf(String(data['title']), copy),
      summary: rewrite(String(data['summary'])),
      description: rewrite(String(data['description'])),
      layNames: layNames.map((name) => `${name} ${copy}`),
      related: related.map((id) => nameOf(id, copy)),
    },
    { lineWidth: 0 },
  );
}

/** Body of a copy: other words between the tags, and links to articles of the same copy. */
function bodyOf(text: string, copy: number, ids: ReadonlySet<string>, rewrite: Rewrite): string {
  const parts = text.split(/(<[^>]*>|\{[^}]*\}|\]\([^)]*\))/);
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return rewrite(part);
      return part.replace(/^\]\(\/([a-z-]+\/[a-z0-9-]+)\//, (link, id: string) =>
        ids.has(id) ? `](/${nameOf(id, copy)}/` : link,
      );
    })
    .join('');
}

/** Regions of the body name the copies of their articles as well. */
function extendRegions(root: string, { regions }: ContentSource, copies: number): void {
  const all = [...regions].map(([name, { data }]) => {
    const more = data.articles.flatMap((id) =>
      Array.from({ length: copies - 1 }, (_, at) => nameOf(id, at + 2)),
    );
    return [name, { ...data, articles: [...data.articles, ...more] }];
  });
  writeFileSync(join(root, 'content/regions.yaml'), stringify(Object.fromEntries(all)));
}

/** Each copy of the articles has groups of its own on the pages of the folders. */
function extendGroups(root: string, { folderGroups }: ContentSource, copies: number): void {
  const all = [...folderGroups].flatMap(([name, { data }]) =>
    Array.from({ length: copies }, (_, at) => {
      if (at === 0) return [name, data] as const;
      const articles = new Map(
        Object.entries(data.articles).map(([id, line]) => [nameOf(id, at + 1), line]),
      );
      const copy = { ...data, articles: Object.fromEntries(articles) };
      return [nameOf(name, at + 1), copy] as const;
    }),
  );
  writeFileSync(join(root, 'content/folder-groups.yaml'), stringify(Object.fromEntries(all)));
}

/**
 * Brings the articles of a project to a multiple, with everything that lists them.
 *
 * @param root a copy of the project; its files are written over
 * @param copies how often each article shall stand, the first time as it is
 */
export function multiplyArticles(root: string, copies: number): void {
  if (copies < 2) return;
  const { content } = readContent(filesOnDisk(root));
  const ids = new Set(content.articles.keys());
  for (let copy = 2; copy <= copies; copy += 1) {
    const rewrite = rewriting(content, copy);
    for (const [id, { file }] of content.articles) {
      const [, front = '', body = ''] =
        /^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      const text = `---\n${frontMatterOf(front, copy, rewrite)}---${bodyOf(body, copy, ids, rewrite)}`;
      writeFileSync(join(root, `content/${nameOf(id, copy)}.mdx`), text);
    }
  }
  extendRegions(root, content, copies);
  extendGroups(root, content, copies);
  const register = join(root, REGISTER);
  const known = readEntries(readFileSync(register, 'utf8'));
  const pages = livePages(readContent(filesOnDisk(root)).content);
  writeFileSync(register, registerText(brought(known, pages, '2026-01-01')));
  recordAll(root);
}
