/** The register of every danger sign that was ever published. */
import { z } from 'astro/zod';
import { careActions } from './care-names.ts';
import { day, entryName } from './ids.ts';

/** The file of the register, from the project's root. */
export const SIGN_REGISTER = 'content/published-signs.json';

export const publishedSignSchema = z.strictObject({
  id: entryName.describe('The name of the sign in content/danger-signs/.'),
  action: z.enum(careActions).describe('What it asks for: the most urgent that it ever asked for.'),
  lines: z.number().int().min(1).describe('Its lines: the most that it ever had.'),
  short: z.string().min(4).describe('Its short words, or the last that it had.'),
  since: day.describe('Day it came into this list.'),
  gone: z
    .string()
    .min(20)
    .optional()
    .describe('Why it is not there any more and which sign tells it now, in a sentence.'),
});

/** A danger sign that was published once. */
export type PublishedSign = z.infer<typeof publishedSignSchema>;
