/** Turns what Zod says about a value into findings an author can act on. */
import { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import type { Finding } from './finding.ts';
import type { LocatedData } from './located-yaml.ts';

type Issue = z.core.$ZodIssue;

/** Of a schema with a shape for each kind, the shape of the kind that a value says it is. */
function shapeFor(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema.def;
  const kind = (value as Record<string, unknown> | null)?.[discriminator];
  const shape = (options as z.ZodType[]).find(
    (option) => fieldSchema(option, [discriminator])?.safeParse(kind).success,
  );
  return shape ?? schema;
}

/** Schema of one field of an object schema, however it is wrapped. */
function fieldSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key] = path;
  return schema instanceof z.ZodObject && key !== undefined
    ? (schema.shape as Record<PropertyKey, z.ZodType>)[key]
    : undefined;
}

/** The name most like a mistyped one, if any is close. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(2, name.length / 3) ? near.candidate : undefined;
}

/** How to mend a name that is not there: by the one that was meant, or as said. */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string): string {
  const meant = closest(name, names);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}

function explain(issue: Issue, schema: z.ZodType): Pick<Finding, 'rule' | 'what' | 'mend'>[] {
  const field = issue.path.map(String).join('.');
  const about = fieldSchema(schema, issue.path)?.description;
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => {
      const meant = closest(key, known);
      return {
        rule: 'unknown-field',
        what: `There is no field "${key}" here.`,
        mend: meant
          ? `Did you mean "${meant}"? If not, delete the line.`
          : `Delete the line. The fields are: ${known.join(', ')}.`,
      };
    });
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      {
        rule: 'missing-field',
        what: `The field "${field}" is missing.`,
        mend: about ? `Add it: ${about}` : `Add the field "${field}".`,
      },
    ];
  }
  return [
    {
      rule: 'wrong-value',
      what: `The field "${field}" ${issue.message.replace(/^Invalid input: /, 'is not right: ')}`,
      mend: about ? `Change it: ${about}` : 'Change the value.',
    },
  ];
}

/**
 * Check a value against its schema.
 *
 * @param at path of the value inside the file, for line numbers
 * @returns the parsed value, or the findings that stopped it
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  located: LocatedData,
  at: readonly PropertyKey[] = [],
): { data: z.infer<Schema>; findings: [] } | { data: undefined; findings: Finding[] } {
  const shape = shapeFor(schema, value);
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data as z.infer<Schema>, findings: [] };
  const findings = result.error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return explain(issue, shape).map((explained, index): Finding => {
      const path = [...at, ...issue.path, ...unknown.slice(index, index + 1)];
      return { file, line: located.lineOf(path), severity: 'error', ...explained };
    });
  });
  return { data: undefined, findings };
}
