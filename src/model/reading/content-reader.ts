/** Reads the files of `content/`, one shape at a time, and gathers what is wrong with them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Padding } from '../schema/example.ts';
import { entryName } from '../schema/ids.ts';
import type { Entry, PageSource } from './content-source.ts';
import { duplicateId, missingFile, syntaxFinding } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { parseLocated } from './located-yaml.ts';
import { parseArticle } from './parse-article.ts';
import { examplesIn, type ExampleLine } from './read-examples.ts';
import { checkShape } from './shape.ts';

/** An entry that works out its line only when a finding needs it. */
function entryOf<Data>(file: string, data: Data, lineOf: Entry<Data>['lineOf']): Entry<Data> {
  return {
    file,
    data,
    lineOf,
    get line() {
      return lineOf([]);
    },
  };
}

/** One run over a project's content: values go to the caller, findings gather here. */
export class ContentReader {
  readonly findings: Finding[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  #parse(file: string, text: string, firstLine = 1) {
    const located = parseLocated(text, firstLine);
    for (const error of located.errors)
      this.findings.push(syntaxFinding(file, error.line, error.message));
    return located;
  }

  /** A JSON file that holds a list of entries, each with an `id`. */
  list<Data extends { id: string }>(file: string, schema: z.ZodType<Data>) {
    const path = join(this.#root, file);
    if (!existsSync(path)) {
      this.findings.push(missingFile(file));
      return new Map<string, Entry<Data>>();
    }
    const located = this.#parse(file, readFileSync(path, 'utf8'));
    const entries = new Map<string, Entry<Data>>();
    for (const [index, value] of ((located.value ?? []) as unknown[]).entries()) {
      const { data, findings } = checkShape(schema, value, file, located, [index]);
      this.findings.push(...findings);
      if (data === undefined) continue;
      const lineOf = (path: readonly PropertyKey[]) => located.lineOf([index, ...path]);
      if (entries.has(data.id)) this.findings.push(duplicateId(file, lineOf([]), data.id));
      entries.set(data.id, entryOf(file, data, lineOf));
    }
    return entries;
  }

  /** A YAML file that holds entries by name. */
  named<Data>(file: string, schema: z.ZodType<Data>, key: z.ZodType<string> = entryName) {
    const entries = new Map<string, Entry<Data>>();
    if (!existsSync(join(this.#root, file))) {
      this.findings.push(missingFile(file));
      return entries;
    }
    const located = this.#parse(file, readFileSync(join(this.#root, file), 'utf8'));
    for (const [name, value] of Object.entries((located.value ?? {}) as Record<string, unknown>)) {
      // A schema of its own for each name is slow, so only a wrong name gets one, to explain it.
      const wrongName = key.safeParse(name).success
        ? []
        : checkShape(z.object({ [name]: key }), { [name]: name }, file, located).findings;
      const { data, findings } = checkShape(schema, value, file, located, [name]);
      this.findings.push(
        ...wrongName.map((finding) => ({ ...finding, line: located.lineOf([name]) })),
        ...findings,
      );
      if (data === undefined) continue;
      const lineOf = (path: readonly PropertyKey[]) => located.lineOf([name, ...path]);
      entries.set(name, entryOf(file, data, lineOf));
    }
    return entries;
  }

  /** The YAML files of a folder, read as one: a name may stand in one of them only. */
  namedInFolder<Data>(folder: string, schema: z.ZodType<Data>) {
    const all = new Map<string, Entry<Data>>();
    for (const file of this.#filesIn(folder, '.yaml')) {
      for (const [name, entry] of this.named(file, schema)) {
        if (all.has(name)) this.findings.push(duplicateId(entry.file, entry.line, name, folder));
        all.set(name, entry);
      }
    }
    return all;
  }

  /** @param options.recursive those of the folders in it as well */
  #filesIn(folder: string, ending: string, { recursive = false } = {}): string[] {
    const directory = join(this.#root, folder);
    if (!existsSync(directory)) return [];
    return readdirSync(directory, { recursive, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name.split(sep).join('/')}`);
  }

  /** The examples, and what is said around them, of all files of a folder and of its folders. */
  examples(folder: string): { examples: ExampleLine[]; padding: Padding } {
    const read = this.#filesIn(folder, '.txt', { recursive: true }).map((file) =>
      examplesIn(readFileSync(join(this.#root, file), 'utf8'), file),
    );
    this.findings.push(...read.flatMap(({ findings }) => findings));
    return {
      examples: read.flatMap(({ examples }) => examples),
      padding: {
        before: read.flatMap(({ padding }) => padding.before),
        after: read.flatMap(({ padding }) => padding.after),
      },
    };
  }

  /** The MDX pages of one folder. */
  pages<Data>(folder: string, schema: z.ZodType<Data>): [string, PageSource<Data>][] {
    return this.#filesIn(`content/${folder}`, '.mdx').flatMap((file) => this.#page(file, schema));
  }

  /** The names of the drawings in a folder. */
  drawings(folder: string): Set<string> {
    return new Set(this.#filesIn(folder, '.svg').map((file) => basename(file, '.svg')));
  }

  #page<Data>(file: string, schema: z.ZodType<Data>): [string, PageSource<Data>][] {
    const source = readFileSync(join(this.#root, file), 'utf8');
    const id = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
    const located = this.#parse(file, frontMatter, 2);
    if (located.errors.length > 0) return [];
    const { data, findings } = checkShape(schema, located.value ?? {}, file, located);
    this.findings.push(...findings);
    let body;
    try {
      body = parseArticle(source);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const line = Number(/(?:line |^|\()(\d+):\d+/.exec(message)?.[1] ?? 1);
      this.findings.push(syntaxFinding(file, line, message));
    }
    if (data === undefined || body === undefined) return [];
    return [[id, { id, file, line: 1, data, body, lineOf: located.lineOf }]];
  }
}
