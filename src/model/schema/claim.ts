/** A factual claim that was checked: the shape of `content/claims.json`. */
import { z } from 'astro/zod';
import { claimFigureSchema } from './claim-figure.ts';
import { claimId, referenceId } from './ids.ts';

/** Part of the subject a claim belongs to. An article names those it draws on. */
export const claimAreas = [
  'causes',
  'symptoms',
  'red-flags',
  'diagnosis',
  'self-care',
  'exercise',
  'medicines',
  'hands-on',
  'devices',
  'nutrition',
  'prevention',
  'procedures',
  'psychological',
  'seed-check',
] as const;
export const claimArea = z.enum(claimAreas);
export type ClaimArea = z.infer<typeof claimArea>;

export const claimSchema = z.strictObject({
  id: claimId.describe('Name by which articles cite the claim.'),
  topic: z.string().min(1).describe('What it is about, for editors.'),
  area: claimArea.describe('Part of the subject it belongs to.'),
  claim: z.string().min(1).describe('The claim in plain words.'),
  strength: z
    .enum(['strong', 'moderate', 'low', 'very-low', 'expert'])
    .describe('How sure we are; the words readers see are in content/evidence-words.yaml.'),
  direction: z
    .enum(['helps', 'small-benefit', 'advised', 'no-benefit', 'uncertain', 'harm', 'avoid'])
    .optional()
    .describe(
      'For treatments: which way the evidence points. advised: experts say so, no test does.',
    ),
  figure: claimFigureSchema.optional().describe('Its numbers as a picture beside its words.'),
  caveat: z.string().optional().describe('A limit that must travel with the claim.'),
  note: z.string().optional().describe('What editors tell each other about it. Not shown.'),
  refs: z.array(referenceId).min(1).describe('The sources, by id.'),
  merged: z
    .array(claimId)
    .min(1)
    .optional()
    .describe('Claims that went into this one: links that people sent to them lead here.'),
  support: z
    .enum(['direct', 'secondary'])
    .describe('direct: a primary source says it. secondary: only summaries or copies.'),
  seedNumber: z.number().int().optional().describe('Number of the point in the 2018 article.'),
  seedClaim: z.string().optional().describe('What the 2018 article said.'),
  verdict: z
    .enum(['accurate', 'partly', 'misleading', 'unsupported'])
    .optional()
    .describe('How the 2018 statement stands.'),
  correction: z.string().optional().describe('What it should have said.'),
});

/** A factual claim that was checked. */
export type Claim = z.infer<typeof claimSchema>;
