/** A word that is another one elsewhere: the shape of an entry in `content/word-pairs.yaml`. */
import { z } from 'astro/zod';

export const wordPairSchema = z.strictObject({
  beside: z
    .array(z.string().min(2))
    .min(1)
    .describe(
      'What the same is called elsewhere; one of them stands beside its first use on a page.',
    ),
  but: z.array(z.string().min(2)).default([]).describe('Names that hold the word and need none.'),
});

/** A word and what the same is called elsewhere. */
export type WordPair = z.infer<typeof wordPairSchema>;
