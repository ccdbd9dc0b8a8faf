/** How a field between the fences of a page gets another value. */
import type { Edit } from '../edits.ts';

/** The part of a page in which its fields stand. */
export const part = 'fields' as const;

/** A field puts another value for its own. */
export const value = (field: string, by: Edit['by'], what?: string): Edit => ({
  at: new RegExp(`(?<=^${field}: ).+`, 'gm'),
  by,
  part,
  ...(what && { what }),
});

/** Each of the fields, with each of the values. */
export const values = (fields: string[], ways: string[]): Edit[] =>
  fields.flatMap((field) => ways.map((by) => value(field, by, `${field}: ${by}`)));
