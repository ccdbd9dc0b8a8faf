/** A medical word in one sentence: the shape of an entry in `content/glossary.yaml`. */
import { z } from 'astro/zod';

export const glossarySchema = z.strictObject({
  term: z.string().min(2).describe('The word as it is written in a sentence.'),
  plain: z
    .boolean()
    .default(false)
    .describe('true for a word most people know: it may be explained, but need not be.'),
  meaning: z.string().min(10).max(200).describe('What it means, in one plain sentence.'),
});

/** A medical word and its meaning. */
export type GlossaryEntry = z.infer<typeof glossarySchema>;
