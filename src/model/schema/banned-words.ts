/** A word no article uses: the shape of an entry in `content/banned-words.yaml`. */
import { z } from 'astro/zod';

export const bannedWordSchema = z.strictObject({
  instead: z.string().min(3).describe('What to say instead.'),
});

/** A word no article uses, and what to say instead. */
export type BannedWord = z.infer<typeof bannedWordSchema>;
