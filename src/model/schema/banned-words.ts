/** A word that texts do not use: the shape of an entry in `content/banned-words.yaml`. */
import { z } from 'astro/zod';

/** `all`: every text of ours; `articles`: sentences of articles; `steps`: what a reader is told to do. */
export const bannedPlaces = ['all', 'articles', 'steps'] as const;

export const bannedWordSchema = z.strictObject({
  instead: z.string().min(3).describe('What to say instead.'),
  in: z
    .enum(bannedPlaces)
    .default('all')
    .describe('Where it has no place; everywhere if left out.'),
  but: z
    .array(z.string().min(2))
    .default([])
    .describe('Longer names that hold the word and may stand: NHS 111 for NHS.'),
});

/** A word that texts do not use, and what to say instead. */
export type BannedWord = z.infer<typeof bannedWordSchema>;
