/** A figure that several articles tell, in one sentence: the shape of `content/facts.yaml`. */
import { z } from 'astro/zod';
import { claimId } from './ids.ts';

export const factSchema = z.strictObject({
  sentence: z
    .string()
    .regex(/[.!?]$/, { error: 'must be a whole sentence.' })
    .describe('The fact in words, one or more whole sentences.'),
  claims: z.array(claimId).min(1).describe('Claims it rests on.'),
  settles: z
    .array(claimId)
    .default([])
    .describe(
      'Further claims with another figure for the same thing, which no text tells any more.',
    ),
});

/** A fact told in one way everywhere. */
export type Fact = z.infer<typeof factSchema>;
