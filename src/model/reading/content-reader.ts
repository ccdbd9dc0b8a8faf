/** Reads the files of `content/`, one shape at a time, and gathers what is wrong with them. */
import { basename } from 'node:path';
import { z } from 'astro/zod';
import type { Padding } from '../schema/example.ts';
import { entryName } from '../schema/ids.ts';
import type { ContentFiles } from './content-files.ts';
import type { Entry, PageSource } from './content-source.ts';
import {
  duplicateId,
  emptyFolder,
  missingFile,
  syntaxFinding,
  wrongRoot,
} from './file-findings.ts';
import type { Finding } from './finding.ts';
import { parseYaml, type LocatedData } from './located-yaml.ts';
import { readPage } from './read-page.ts';
import { examplesIn, type ExampleLine } from './read-examples.ts';
import { remembered } from './remembered.ts';
import { checkShape } from './shape.ts';
import { parseJson } from './strict-json.ts';
import { textOf } from './text-file.ts';

/** What one file gave. */
interface Read<Value> {
  value: Value;
  findings: Finding[];
}

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

/** The findings of a parsed file whose root may be wrong as well. */
function faultsOf(file: string, located: LocatedData, root: 'list' | 'names'): Finding[] {
  if (located.errors.length > 0)
    return located.errors.map(({ line, message }) => syntaxFinding(file, line, message));
  const { value } = located;
  const holds = Array.isArray(value) ? 'list' : typeof value === 'object' && value ? 'names' : '';
  return holds === root ? [] : [wrongRoot(file, root)];
}

function readList<Data extends { id: string }>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
): Read<Map<string, Entry<Data>>> {
  const located = parseJson(text);
  const findings = faultsOf(file, located, 'list');
  const value = new Map<string, Entry<Data>>();
  if (findings.length > 0) return { value, findings };
  for (const [index, each] of (located.value as unknown[]).entries()) {
    const shape = checkShape(schema, each, file, located, [index]);
    findings.push(...shape.findings);
    if (shape.data === undefined) continue;
    const lineOf = (path: readonly PropertyKey[]) => located.lineOf([index, ...path]);
    if (value.has(shape.data.id)) findings.push(duplicateId(file, lineOf([]), shape.data.id));
    value.set(shape.data.id, entryOf(file, shape.data, lineOf));
  }
  return { value, findings };
}

function readNamed<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  key: z.ZodType<string>,
): Read<Map<string, Entry<Data>>> {
  const located = parseYaml(text);
  const findings = faultsOf(file, located, 'names');
  const value = new Map<string, Entry<Data>>();
  if (findings.length > 0) return { value, findings };
  for (const [name, each] of Object.entries(located.value as Record<string, unknown>)) {
    // A schema of its own for each name is slow, so only a wrong name gets one, to explain it.
    const wrongName = key.safeParse(name).success
      ? []
      : checkShape(z.object({ [name]: key }), { [name]: name }, file, located).findings;
    const shape = checkShape(schema, each, file, located, [name]);
    const line = () => located.lineOf([name]);
    findings.push(...wrongName.map((finding) => ({ ...finding, line: line() })), ...shape.findings);
    if (shape.data === undefined) continue;
    const lineOf = (path: readonly PropertyKey[]) => located.lineOf([name, ...path]);
    value.set(name, entryOf(file, shape.data, lineOf));
  }
  return { value, findings };
}

/** One run over a project's content: values go to the caller, findings gather here. */
export class ContentReader {
  readonly findings: Finding[] = [];
  readonly #files: ContentFiles;

  constructor(files: ContentFiles) {
    this.#files = files;
  }

  /** What a file gives; its findings are kept. Undefined when it holds no text or is not there. */
  #read<Value>(file: string, read: (text: string) => Read<Value>): Value | undefined {
    const bytes = this.#files.bytes(file);
    if (bytes === undefined) {
      this.findings.push(missingFile(file));
      return undefined;
    }
    const { value, findings } = remembered(file, bytes.toString('latin1'), () => {
      const { text, findings } = textOf(file, bytes);
      if (text === undefined) return { value: undefined, findings };
      const inside = read(text);
      return { value: inside.value, findings: [...findings, ...inside.findings] };
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
    return this.#filesIn(`content/${folder}`, '.mdx').flatMap((file) => {
      const page = this.#read(file, (text) => readPage(file, text, schema));
      return page ? [[page.id, page]] : [];
    });
  }

  /** The names of the drawings in a folder. */
  drawings(folder: string): Set<string> {
    return new Set(this.#filesIn(folder, '.svg').map((file) => basename(file, '.svg')));
  }
}
