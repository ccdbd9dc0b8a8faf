/** What care cards are made of: levels, actions and the numbers to call. */
import { z } from 'astro/zod';
import { referenceId, sectionAddress } from './ids.ts';

export const careLevelSchema = z.strictObject({
  word: z.string().min(2).describe('The level in words, printed above the heading.'),
  inShort: z
    .string()
    .regex(/ if$/, { error: 'must end in "if".' })
    .optional()
    .describe(
      'An action in few words, ending in "if", for what is shared; the emergency level needs it.',
    ),
  before: z
    .strictObject({
      words: z.string().min(8).describe('The words of the link.'),
      to: sectionAddress.describe('The section that tells it.'),
    })
    .optional()
    .describe('A line under the signs of the card: how to prepare for help that can wait.'),
});

/** A level of care, as readers see it. */
export type CareLevel = z.infer<typeof careLevelSchema>;

export const careActionSchema = z.strictObject({
  heading: z
    .string()
    .regex(/ if:$/, { error: 'must be an action and end in "if:".' })
    .describe('Stands over the lines of signs: an action that ends in "if:".'),
  for: z
    .string()
    .regex(/ (for|about):$/, { error: 'must be an action and end in "for:" or "about:".' })
    .describe('Stands over short lines: an action that ends in "for:".'),
  sentence: z
    .string()
    .regex(/ if$/, { error: 'must be an action and end in "if".' })
    .describe('Stands before the words of a sign in the text, ending in "if".'),
  brief: z.string().min(5).describe('Stands behind a single short line: an action in few words.'),
  note: z.string().optional().describe('A sentence below the signs.'),
});

/** What to do about a danger sign, as readers see it. */
export type CareAction = z.infer<typeof careActionSchema>;

export const emergencyNumberSchema = z.strictObject({
  order: z.number().int().describe('Place in the row of numbers.'),
  number: z.string().regex(/^\d{3}$/, { error: 'must be three digits, in quotation marks.' }),
  places: z.string().min(2).describe('Where it works, as readers know the place.'),
  refs: z.array(referenceId).min(1).describe('The sources whose notes tell the number, by id.'),
});

/** An emergency telephone number. */
export type EmergencyNumber = z.infer<typeof emergencyNumberSchema>;
