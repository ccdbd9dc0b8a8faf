/** "What now?": questions for somebody in a spasm, and where the answers end. */
import { z } from 'astro/zod';
import { articleId, claimId, entryName, panelName, sectionAddress } from './ids.ts';

/** More answers than this are no longer one decision. */
const MOST_ANSWERS = 6;

/** `figure/panel`: one picture of a figure of several. */
const answer = z.strictObject({
  words: z.string().min(2).describe('What the reader says.'),
  to: entryName.describe('Name of the question or end that follows.'),
  signs: z
    .array(entryName)
    .default([])
    .describe('Danger signs that the answer names: it leads to their help.'),
  picture: panelName.optional().describe('Picture of the answer, which its words say as well.'),
});

/** How soon an end of the guide is a call for help. */
const helpLevel = z.enum(['emergency', 'urgent']);

export const guideQuestionSchema = z
  .strictObject({
    order: z.number().int().describe('Place among the questions; everybody begins with the first.'),
    asks: z.string().min(8).describe('The question.'),
    glance: z
      .array(entryName)
      .max(5)
      .default([])
      .describe('Danger signs that stand under the question, as their table asks about them.'),
    level: helpLevel
      .optional()
      .describe('All other danger signs of this level stand in a fold under the question.'),
    more: z.string().min(8).optional().describe('What the fold is about, as its words to tap.'),
    answers: z.array(answer).min(2).max(MOST_ANSWERS).describe('The answers, most urgent first.'),
  })
  .refine(({ level, more }) => (level === undefined) === (more === undefined), {
    error: 'belongs with "level": say what the other signs of the level are about.',
    path: ['more'],
  });

const step = z.strictObject({
  words: z.string().min(8).describe('What to do, in one or two short sentences.'),
  picture: panelName.optional().describe('Picture that shows it.'),
  claims: z.array(claimId).default([]).describe('Claims it rests on.'),
});

const next = z.strictObject({
  words: z.string().min(2).describe('What the reader wants next.'),
  to: z
    .union([sectionAddress, articleId, entryName])
    .describe('An article, a section, or another page of the guide by its name.'),
});

export const guideEndSchema = z
  .strictObject({
    title: z.string().min(4).describe('What to do, as the heading of its page.'),
    lead: z.string().optional().describe('The sentence below.'),
    level: helpLevel.optional().describe('Where the end is a call for help, how soon.'),
    signs: z
      .array(entryName)
      .default([])
      .describe(
        'Danger signs told here: what to do about them, or when they need help. A call is for these alone.',
      ),
    numbers: z
      .literal(true)
      .optional()
      .describe('true where the emergency numbers stand on an end that is no emergency.'),
    steps: z.array(step).max(6).default([]).describe('What to do, in order.'),
    after: z.array(z.string().min(8)).default([]).describe('What must be said about the steps.'),
    from: sectionAddress.optional().describe('Section that tells more about the steps.'),
    first: next.optional().describe('What somebody must do before they call, above the numbers.'),
    next: z.array(next).min(1).max(4).describe('What comes next.'),
  })
  .refine(({ level, steps }) => level !== undefined || steps.length > 0, {
    error: 'is empty: an end is a call for help, or it says what to do.',
    path: ['steps'],
  })
  .refine(({ steps, from }) => steps.length === 0 || from !== undefined, {
    error: 'is missing: name the section that tells more about these steps.',
    path: ['from'],
  });

/** A question of the guide. */
export type GuideQuestion = z.infer<typeof guideQuestionSchema>;

/** Where the guide ends. */
export type GuideEnd = z.infer<typeof guideEndSchema>;
