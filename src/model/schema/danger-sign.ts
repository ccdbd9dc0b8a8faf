/** When a search is answered with a care card: the rules of `content/danger-signs.yaml`. */
import { z } from 'astro/zod';
import { articleId, claimId, sectionAddress } from './ids.ts';

/** Levels that interrupt a search; a routine matter does not. */
export const dangerLevels = ['emergency', 'urgent'] as const;
export type DangerLevel = (typeof dangerLevels)[number];

export const dangerSignSchema = z.strictObject({
  level: z.enum(dangerLevels).describe('Kind of card that is shown.'),
  when: z
    .array(z.string().min(2))
    .min(1)
    .describe('Concepts that must meet, with " + " between; after " - " those that must not.'),
  unless: z
    .array(z.string().min(2))
    .default([])
    .describe('Names of concepts: with any of them in the query, the rule does not apply.'),
  signs: z
    .array(z.string())
    .default([])
    .describe('Names from content/warning-signs.yaml: the lines that the card shows.'),
  heading: z
    .string()
    .optional()
    .describe('Heading of a card of its own kind, in place of the level’s "… if:".'),
  message: z
    .array(z.string().min(10))
    .default([])
    .describe('Sentences of the card where no warning sign says it.'),
  leads: z
    .array(z.union([sectionAddress, articleId]))
    .min(1)
    .max(3)
    .describe('Where the first results lead, best first.'),
  claims: z.array(claimId).default([]).describe('Claims the rule rests on.'),
  caution: z
    .string()
    .optional()
    .describe('Why the rule is here although no checked claim carries it.'),
});

/** A line of `when`, taken apart: concepts that must be in the query, and concepts that must not. */
export function partsOfLine(line: string): { all: string[]; none: string[] } {
  const [meet = '', ...none] = line.split(' - ');
  return { all: meet.split(' + '), none };
}

/** A rule from words in a query to a care card. */
export type DangerSign = z.infer<typeof dangerSignSchema>;
