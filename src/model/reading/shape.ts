/** Turns what Zod says about a value into findings an author can act on. */
import { z } from 'astro/zod';
import { closest, namesLike } from './closest.ts';
import type { Finding } from './finding.ts';
import type { LocatedData } from './located-yaml.ts';
import { valueWords } from './value-words.ts';

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

/** A schema without what is wrapped round it: "may be left out", "else this", a check. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: inside } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  const within = innerType ?? inside;
  return within === undefined ? schema : unwrapped(within);
}

/** Schema of what stands at a path of an object schema; undefined where the way cannot be followed. */
function fieldSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  const within = unwrapped(schema);
  if (key === undefined) return undefined;
  const next =
    within instanceof z.ZodObject
      ? (within.shape as Record<PropertyKey, z.ZodType>)[key]
      : within instanceof z.ZodArray
        ? (within.element as z.ZodType)
        : undefined;
  return next === undefined || rest.length === 0 ? next : fieldSchema(next, rest);
}

/** The names of the fields of an entry; none where it has no fixed ones. */
export function fieldsOf(schema: z.ZodType): string[] {
  const shape = unwrapped(schema);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

/** How to mend a name that is not there: by the one that was meant, or as said, with names that come near. */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string): string {
  const known = [...names];
  const meant = closest(name, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return [otherwise, namesLike(name, known)].filter(Boolean).join(' ');
}

/** What the validator calls a value that is not there. */
const MISSING = new Set(['invalid_type', 'invalid_union', 'invalid_value']);

/** `the field "text" of entry 4 of "cards"` for `cards.3.text`. */
function fieldOf(path: readonly PropertyKey[]): string {
  const steps = path
    .map(String)
    .reverse()
    .map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : `"${step}"`));
  return `${steps[0]?.startsWith('"') ? 'the field ' : ''}${steps.join(' of ') || 'the value'}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function explain(issue: Issue, schema: z.ZodType): Pick<Finding, 'rule' | 'what' | 'mend'>[] {
  const field = fieldOf(issue.path);
  // What is said of a list holds for its entries, where they have no words of their own.
  const about =
    fieldSchema(schema, issue.path)?.description ??
    fieldSchema(schema, issue.path.slice(0, -1))?.description;
  if (issue.code === 'unrecognized_keys') {
    const holder = issue.path.length === 0 ? schema : fieldSchema(schema, issue.path);
    const known = holder ? fieldsOf(holder) : [];
    return issue.keys.map((key) => {
      const meant = closest(key, known);
      return {
        rule: 'unknown-field',
        what: `There is no field "${key}" here.`,
        mend: meant
          ? `Did you mean "${meant}"? If not, delete the line.`
          : `Delete the line.${known.length > 0 ? ` The fields are: ${known.join(', ')}.` : ''}`,
      };
    });
  }
  if (issue.input === undefined && MISSING.has(issue.code)) {
    return [
      {
        rule: 'missing-field',
        what: `${capital(field)} is missing.`,
        mend: about ? `Add it: ${about}` : `Add ${field}.`,
      },
    ];
  }
  return [
    {
      rule: 'wrong-value',
      what: `${capital(field)} ${valueWords(issue)}`,
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
