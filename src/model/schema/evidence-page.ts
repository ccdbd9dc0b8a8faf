/** A page of claims under `/about/evidence/`: the shape of an entry in `content/evidence-pages.yaml`. */
import { z } from 'astro/zod';
import { claimArea } from './claim.ts';

/** Most claims a page holds: more is no longer read. */
export const MOST_CLAIMS = 25;

export const evidencePageSchema = z.strictObject({
  area: claimArea.exclude(['seed-check']).describe('Heading under which the list has the page.'),
  title: z.string().min(4).max(60).describe('What its claims are about, in plain words.'),
  topics: z
    .array(z.string().min(1))
    .min(1)
    .describe('Topics of content/claims.json whose claims stand on it.'),
});

/** A page of claims. */
export type EvidencePage = z.infer<typeof evidencePageSchema>;
