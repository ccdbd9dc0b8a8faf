/** A guideline's recommendation and where the site says it: an entry in `content/guidelines.json`. */
import { z } from 'astro/zod';
import { sectionAddress } from './ids.ts';

/** Kinds of back pain for which guidelines recommend, as readers see them. */
export const guidelineKinds = {
  acute: 'New back pain',
  persistent: 'Pain that has lasted more than 12 weeks',
  'nerve-root': 'Nerve pain down the leg (sciatica)',
} as const;

export const guidelineSchema = z.strictObject({
  id: z.string().min(2).describe('Name of the recommendation.'),
  order: z.number().int().describe('Place in the list.'),
  kind: z.enum(['acute', 'persistent', 'nerve-root']).describe('Kind of back pain it is for.'),
  recommendation: z.string().min(10).describe('What is recommended, in our words.'),
  bodies: z
    .array(z.enum(['ACP', 'NICE']))
    .min(1)
    .describe('Who recommends it.'),
  sections: z
    .array(sectionAddress)
    .min(1)
    .describe('Sections that carry it, as folder/slug#section-id.'),
});

/** A guideline's recommendation and where the site says it. */
export type Guideline = z.infer<typeof guidelineSchema>;
