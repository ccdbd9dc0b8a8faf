/** A part of home: the shape of an entry of `content/home.yaml`. */
import { z } from 'astro/zod';
import { articleId, entryName, panelName, sectionAddress, situationAddress } from './ids.ts';

export const homePartSchema = z.strictObject({
  order: z.number().int().describe('Place among the parts; the first begins the page.'),
  title: z.string().min(4).describe('Its heading.'),
  lead: z.string().min(8).optional().describe('The sentence below.'),
  picture: panelName.optional().describe('Picture above the heading.'),
  fact: entryName.optional().describe('A named fact, told with the picture of its numbers.'),
  links: z
    .array(
      z.strictObject({
        words: z.string().min(4).max(60).describe('What a reader would say or ask.'),
        to: z
          .union([sectionAddress, articleId, situationAddress])
          .describe('The article, the section or the page of a situation that answers.'),
      }),
    )
    .max(8)
    .default([])
    .describe('At most eight links: more is no choice for somebody in pain.'),
});

/** A part of home. */
export type HomePart = z.infer<typeof homePartSchema>;
