/** Somebody who reviews for this site: the shape of an entry in `content/reviewers.yaml`. */
import { z } from 'astro/zod';
import { day } from './ids.ts';

export const reviewerSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[^,]*\p{L}[^,]* [^,]*\p{L}[^,]*$/u, {
      error: 'must be a first name and a surname, without a comma.',
    })
    .describe('Name of a real person who agreed to be named, as pages show it.'),
  profession: z.string().min(4).describe('What qualifies the reviewer, as pages show it.'),
  registeredWith: z
    .string()
    .min(3)
    .describe('The body in whose public register anybody can look the reviewer up.'),
  since: day.describe('Day from which the reviewer works for this site: no review is older.'),
});

/** Somebody who reviews for this site. */
export type Reviewer = z.infer<typeof reviewerSchema>;
