/** The lists of links on home: the shape of an entry of `content/home.yaml`. */
import { z } from 'astro/zod';
import { articleId, sectionAddress } from './ids.ts';

export const homeListSchema = z.strictObject({
  order: z.number().int().describe('Place among the lists.'),
  title: z.string().min(4).describe('What the links have in common.'),
  links: z
    .array(
      z.strictObject({
        words: z.string().min(4).max(60).describe('What a reader would say or ask.'),
        to: z.union([sectionAddress, articleId]).describe('The article or section that answers.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('Three to eight links: more is no choice for somebody in pain.'),
});

/** A list of links on home. */
export type HomeList = z.infer<typeof homeListSchema>;
