/** A search offered before anybody types: the shape of an entry of `content/search-starts.yaml`. */
import { z } from 'astro/zod';
import { articleId, sectionAddress } from './ids.ts';

export const searchStartSchema = z.strictObject({
  order: z.number().int().describe('Place among the searches.'),
  words: z.string().min(4).max(40).describe('What people type, as it fills the box.'),
  to: z
    .union([sectionAddress, articleId])
    .describe('What answers it, where a reader without script is led.'),
});

/** A search offered before anybody types. */
export type SearchStart = z.infer<typeof searchStartSchema>;
