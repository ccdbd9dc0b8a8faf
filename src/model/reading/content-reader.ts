/** Reads the files of `content/`, one shape at a time, and gathers what is wrong with them. */
import { basename, dirname } from 'node:path/posix';
import type { z } from 'astro/zod';
import type { Padding } from '../schema/example.ts';
import { entryName } from '../schema/ids.ts';
import type { ContentFiles } from './content-files.ts';
import type { Entry, PageSource } from './content-source.ts';
import { duplicateId, emptyFolder, missingFile, unreadFile } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { readList, readNamed, type Read } from './read-entries.ts';
import { examplesIn, joinedExamples, type ExampleLine } from './read-examples.ts';
import { readPage } from './read-page.ts';
import { latinOf, remembered } from './remembered.ts';
import { MERGE, textOf } from './text-file.ts';

/** Parts of a page's path: content, its folder, its name. */
const PAGE_DEPTH = 3;

/** One run over a project's content: values go to the caller, findings gather here. */
export class ContentReader {
  readonly findings: Finding[] = [];
  readonly #files: ContentFiles;
  readonly #seen = new Set<string>();

  constructor(files: ContentFiles) {
    this.#files = files;
  }

  /** What a file gives; its findings are kept. Undefined when it holds no text or is not there. */
  #read<Value>(file: string, read: (text: string) => Read<Value>): Value | undefined {
    this.#seen.add(file);
    const bytes = this.#files.bytes(file);
    if (bytes === undefined) {
      this.findings.push(missingFile(file));
      return undefined;
    }
    const { value, findings } = remembered(file, latinOf(bytes), () => {
      const { text, findings } = textOf(file, bytes);
      if (text === undefined) return { value: undefined, findings };
      const inside = read(text);
      // Of a line that is wrong as text, and of a merge that is not finished, nothing else is worth reading.
      const told = new Set(findings.map(({ line }) => line));
      const merging = findings.some(({ rule }) => rule === MERGE);
      const more = inside.findings.filter(({ line }) => !merging && !told.has(line));
      return { value: inside.value, findings: [...findings, ...more] };
    });
    this.findings.push(...findings);
    return value;
  }

  /** A JSON file that holds a list of entries, each with an `id`. */
  list<Data extends { id: string }>(
    file: string,
    schema: z.ZodType<Data>,
  ): Map<string, Entry<Data>> {
    return (
      this.#read(file, (text) => readList(file, text, schema)) ?? new Map<string, Entry<Data>>()
    );
  }

  /** A YAML file that holds entries by name. */
  named<Data>(
    file: string,
    schema: z.ZodType<Data>,
    key: z.ZodType<string> = entryName,
  ): Map<string, Entry<Data>> {
    return (
      this.#read(file, (text) => readNamed(file, text, schema, key)) ??
      new Map<string, Entry<Data>>()
    );
  }

  /** The YAML files of a folder, read as one: a name may stand in one of them only. */
  namedInFolder<Data>(folder: string, schema: z.ZodType<Data>): Map<string, Entry<Data>> {
    const all = new Map<string, Entry<Data>>();
    for (const file of this.#filesIn(folder, '.yaml')) {
      for (const [name, entry] of this.named(file, schema)) {
        if (all.has(name)) this.findings.push(duplicateId(entry.file, entry.line, name, folder));
        all.set(name, entry);
      }
    }
    return all;
  }

  #filesIn(folder: string, ending: string): string[] {
    const found = this.#files.list(folder).filter((name) => name.endsWith(ending));
    if (found.length === 0) this.findings.push(emptyFolder(folder, ending));
    return found;
  }

  /** The examples, and what is said around them, of all files of a folder and of its folders. */
  examples(folder: string): { examples: ExampleLine[]; padding: Padding } {
    const read = this.#filesIn(folder, '.txt').flatMap((file) => {
      const one = this.#read(file, (text) => {
        const { findings, ...value } = examplesIn(text, file);
        return { value, findings };
      });
      return one ? [one] : [];
    });
    return joinedExamples(read);
  }

  /** The MDX pages of one folder. */
  pages<Data>(folder: string, schema: z.ZodType<Data>): [string, PageSource<Data>][] {
    return this.#filesIn(`content/${folder}`, '.mdx').flatMap((file) => {
      // A folder in the folder has no address on the site.
      if (file.split('/').length > PAGE_DEPTH) return [];
      const page = this.#read(file, (text) => readPage(file, text, schema));
      return page ? [[page.id, page]] : [];
    });
  }

  /** Files whose meaning is read elsewhere: here only what is wrong with them as files. */
  leave(path: string): void {
    for (const file of [path, ...this.#files.list(path)])
      if (this.#files.bytes(file)) this.#read(file, () => ({ value: undefined, findings: [] }));
  }

  /** Finds the files of a folder that nobody reads: in the wrong place, or with a wrong ending. */
  findUnread(folder: string): void {
    const unread = this.#files.list(folder).filter((file) => !this.#seen.has(file));
    this.findings.push(...unread.map(unreadFile));
  }

  /** The names of the drawings in a folder; those of the folders in it belong to others. */
  drawings(folder: string): Set<string> {
    const own = this.#filesIn(folder, '.svg').filter((file) => dirname(file) === folder);
    return new Set(own.map((file) => basename(file, '.svg')));
  }
}
