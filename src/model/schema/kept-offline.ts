/** What a device keeps from the first visit on: the shape of an entry of `content/offline.yaml`. */
import { z } from 'astro/zod';
import { articleId, deckAddress, situationAddress } from './ids.ts';

export const keptOfflineSchema = z.strictObject({
  order: z.number().int().describe('Place in the list on /offline/.'),
  words: z.string().min(4).max(80).describe('What it is, as the list on /offline/ names it.'),
  pages: z
    .array(
      z.union([z.enum(['home', 'now']), articleId, deckAddress, situationAddress], {
        error:
          'is no page. Write "home", "now" (with all its questions and ends), folder/slug, "cards/<deck>" or "for/<name>".',
      }),
    )
    .min(1)
    .max(6)
    .describe('The pages, one to six: each is loaded on the first visit, over every connection.'),
});

/** Pages that a device keeps from the first visit on. */
export type KeptOffline = z.infer<typeof keptOfflineSchema>;
