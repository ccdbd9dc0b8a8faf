/** The fixed words for evidence: the shape of `content/evidence-words.yaml`. */
import { z } from 'astro/zod';

export const evidenceWordSchema = z.strictObject({
  order: z.number().int().describe('Place in the list of words.'),
  kind: z
    .enum(['direction', 'certainty', 'picture'])
    .describe('Which of the two scales it is on, or that it says how to read a picture.'),
  word: z.string().min(3).describe('The word readers see.'),
  meaning: z.string().min(10).describe('What the word means, in one sentence.'),
});

/** One of the fixed words for evidence, keyed by the value used in `claims.json`. */
export type EvidenceWord = z.infer<typeof evidenceWordSchema>;
