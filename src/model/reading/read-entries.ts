/** Data files as entries by name: a list of JSON, or the names of a YAML file. */
import { z } from 'astro/zod';
import type { Entry } from './content-source.ts';
import { duplicateId, noEntry, syntaxFinding, wrongRoot } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { parseYaml, type LocatedData } from './located-yaml.ts';
import { checkShape, fieldsOf } from './shape.ts';
import { parseJson } from './strict-json.ts';

/** What one file gave. */
export interface Read<Value> {
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
    return located.errors.map(({ line, ...slip }) => syntaxFinding(file, line, slip));
  const { value } = located;
  const holds = Array.isArray(value) ? 'list' : typeof value === 'object' && value ? 'names' : '';
  return holds === root ? [] : [wrongRoot(file, root)];
}

/** A JSON file that holds a list of entries, each with an `id`. */
export function readList<Data extends { id: string }>(
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

/** A YAML file that holds entries by name. */
export function readNamed<Data>(
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
    const line = () => located.lineOf([name]);
    const fields = fieldsOf(schema);
    if (fields.length > 0 && (typeof each !== 'object' || each === null)) {
      findings.push(noEntry(file, line(), name, each, fields));
      continue;
    }
    const shape = checkShape(schema, each, file, located, [name]);
    findings.push(...wrongName.map((finding) => ({ ...finding, line: line() })), ...shape.findings);
    if (shape.data === undefined) continue;
    const lineOf = (path: readonly PropertyKey[]) => located.lineOf([name, ...path]);
    value.set(name, entryOf(file, shape.data, lineOf));
  }
  return { value, findings };
}
