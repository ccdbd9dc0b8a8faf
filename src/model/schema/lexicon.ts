/** What people type and what it means: the files of `content/lexicon/`. */
import { z } from 'astro/zod';
import { articleId, sectionAddress } from './ids.ts';

/** How much an expression says by itself about what its writer wants, strongest first. */
export const conceptWeights = ['strong', 'plain', 'faint'] as const;

export const conceptSchema = z.strictObject({
  means: z.string().min(3).describe('What the expressions have in common, for editors.'),
  words: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'Expressions as people type them. "a + b / c" asks for a and for one of b and c, anywhere; "legs!" for this form.',
    ),
  leads: z
    .array(z.union([sectionAddress, articleId]))
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Articles or sections that answer, best first: folder/slug or folder/slug#section-id.',
    ),
  facet: z
    .array(z.string().regex(/^[a-z0-9-]+$/))
    .min(1)
    .optional()
    .describe('Section ids that are wanted of whatever article is found, best first.'),
  weight: z
    .enum(conceptWeights)
    .default('plain')
    .describe('strong: says alone what is wanted; plain: a clue; faint: counts beside others.'),
  anchor: z
    .boolean()
    .default(false)
    .describe('true for words that make any query one about this subject, such as "back".'),
});

/** A meaning with the expressions people have for it. */
export type Concept = z.infer<typeof conceptSchema>;
