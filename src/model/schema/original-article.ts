/** A statement of the 2018 article and where we treat it: `content/original-article.yaml`. */
import { z } from 'astro/zod';
import { sectionAddress } from './ids.ts';

export const originalStatementSchema = z.strictObject({
  order: z.number().int().describe('Place on the page, as in the original.'),
  sections: z.array(sectionAddress).min(1).describe('Where we say it, as folder/slug#section-id.'),
});

/** Where we treat a statement of the 2018 article; the key is the claim that judges it. */
export type OriginalStatement = z.infer<typeof originalStatementSchema>;
