/** Kinds of mistake that no program can see: `accepted.yaml`, each with the reason and who would notice. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const schema = z.record(
  z.string(),
  z.strictObject({
    why: z.string().min(20).describe('Why no program can see it.'),
    who: z.string().min(5).describe('Who would notice, and when.'),
  }),
);

/** The accepted kinds by name. */
export const accepted: ReadonlyMap<string, z.infer<typeof schema>[string]> = new Map(
  Object.entries(schema.parse(parse(readFileSync('tests/mistakes/accepted.yaml', 'utf8')) ?? {})),
);
