/** `/sections.json` is what its JSON Schema says, and what version 1 promised to other programs. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { sectionsJsonSchema } from '../../src/share/parts/sections-schema.ts';
import { fieldMeanings, SECTIONS_VERSION } from '../../src/share/parts/sections-file.ts';
import { text } from './site.ts';

/** What a schema says of a part. */
interface Parts {
  $defs: { part: { properties: Record<string, { description?: string }>; required: string[] } };
}

/**
 * The contract of a version, as it was first published. It never changes: programs were written to it.
 * A new version gets a file of its own.
 */
const contract = JSON.parse(
  readFileSync(
    new URL(`contracts/sections-${SECTIONS_VERSION}.schema.json`, import.meta.url),
    'utf8',
  ),
) as Parts;

const published = JSON.parse(text('sections.schema.json')) as Parts & { $id: string };
const file = JSON.parse(text('sections.json')) as Record<string, unknown> & {
  fields: Record<string, string>;
  articles: Record<string, unknown>[];
  moved: Record<string, unknown>[];
};

/** What an independent validator finds, in words; formats are checked elsewhere. */
function faults(schema: object, data: unknown): string[] {
  const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);
  validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

test('the file names its schema and holds to it', () => {
  expect(file['$schema']).toBe(published.$id);
  expect(new URL(published.$id).pathname).toBe('/sections.schema.json');
  expect(published).toEqual(sectionsJsonSchema(new URL(published.$id).origin));
  expect(faults(published, file)).toEqual([]);
});

test('the file holds to what its version promised when it was first published', () => {
  expect(faults(contract, file)).toEqual([]);
  // Nor may a field that was always there become one that can be missing.
  const always = published.$defs.part.required;
  expect(contract.$defs.part.required.filter((field) => !always.includes(field))).toEqual([]);
});

test('a field that goes, or changes its meaning, is seen', () => {
  const [first = {}] = file.articles;
  const { getHelpNow, ...without } = first;
  expect(getHelpNow).toBeTypeOf('string');
  expect(faults(contract, { ...file, articles: [without] })).toEqual([
    "/articles/0 must have required property 'getHelpNow'",
  ]);
  expect(faults(contract, { ...file, version: 2 })).toEqual(['/version must be equal to constant']);
  expect(faults(contract, { ...file, articles: [{ ...first, aspect: 'none' }] })).toHaveLength(1);
  // New fields may come at any time.
  expect(faults(contract, { ...file, more: 1, articles: [{ ...first, more: 1 }] })).toEqual([]);
});

test('every field of the schema has its sentence in the file, and the other way round', () => {
  expect(file.fields).toEqual(fieldMeanings);
  const words = JSON.stringify(published);
  for (const [field, meaning] of Object.entries(fieldMeanings)) {
    expect(words).toContain(`"${field}":`);
    expect(words).toContain(JSON.stringify(meaning));
  }
  for (const [field, { description }] of Object.entries(published.$defs.part.properties))
    expect(fieldMeanings).toHaveProperty(field, description);
});
