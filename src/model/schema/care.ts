/** What care cards are made of: levels, warning signs and the numbers to call. */
import { z } from 'astro/zod';
import { claimId } from './ids.ts';

/** How quickly a reader needs help, most urgent first. */
export const careLevels = ['emergency', 'urgent', 'routine'] as const;
export type CareLevelName = (typeof careLevels)[number];

export const careLevelSchema = z.strictObject({
  word: z.string().min(2).describe('The level in words, printed above the heading.'),
  heading: z
    .string()
    .regex(/ if:$/, { error: 'must be an action and end in "if:".' })
    .describe('The heading of the card: an action that ends in "if:".'),
  inShort: z
    .string()
    .regex(/ if$/, { error: 'must end in "if".' })
    .optional()
    .describe('The heading in few words, ending in "if"; the emergency level needs it.'),
  note: z.string().optional().describe('A sentence below the signs.'),
});

/** A level of care, as readers see it. */
export type CareLevel = z.infer<typeof careLevelSchema>;

const warningSign = z.strictObject({
  level: z.enum(careLevels).describe('Kind of card the sign belongs on.'),
  lead: z
    .string()
    .regex(/:$/, { error: 'must end in a colon.' })
    .optional()
    .describe('Words that bind several lines together, ending in a colon.'),
  lines: z
    .array(z.string().min(8))
    .min(1)
    .describe('Lines that finish the sentence "… if:". Shown together, never in part.'),
  short: z
    .string()
    .min(8)
    .max(150)
    .optional()
    .describe('The sign in few words, finishing "Get help now if …" where something is shared.'),
  always: z
    .literal(true)
    .optional()
    .describe('true for the emergency sign that travels with everything shared.'),
  claims: z.array(claimId).min(1).describe('Claims the lines rest on.'),
});

export const warningSignSchema = warningSign.refine(
  ({ level, short }) => level !== 'emergency' || short !== undefined,
  { error: 'is missing: an emergency sign needs its few words.', path: ['short'] },
);

/** A danger sign, or a reason to see somebody: one or more lines of a care card. */
export type WarningSign = z.infer<typeof warningSignSchema>;

export const emergencyNumberSchema = z.strictObject({
  order: z.number().int().describe('Place in the row of numbers.'),
  number: z.string().regex(/^\d{3}$/, { error: 'must be three digits, in quotation marks.' }),
  places: z.string().min(2).describe('Where it works, as readers know the place.'),
});

/** An emergency telephone number. */
export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>;
