/** A danger sign: the one place that holds its level, its words and where it is told. */
import { z } from 'astro/zod';
import { careActions, levelOf, signIcons } from './care-names.ts';
import { articleId, claimId, day, entryName, sectionAddress } from './ids.ts';

/** A short line is read at a glance: no more words than this. */
const SHORT_WORDS = 8;

const line = z.string().min(4);

/** A line ends a sentence that a heading begins: what to do about it stands in `do`. */
const ending = line.refine((words) => !/[.!?](\s|$)/.test(words), {
  error: 'must be no sentence of its own: what to do stands in "do".',
});

const phone = z.strictObject({
  number: z.string().regex(/^\d[\d ]+$/, { error: 'must be digits, in quotation marks.' }),
  place: z.string().min(2).describe('Where it works, and whose it is.'),
});

const searchRule = z.strictObject({
  when: z
    .array(z.string().min(2))
    .min(1)
    .describe('Concepts that must meet, with " + " between; after " - " those that must not.'),
  unless: z
    .array(z.string().min(2))
    .default([])
    .describe('Names of concepts: with any of them in the query, the rule does not apply.'),
  leads: z
    .array(z.union([sectionAddress, articleId]))
    .min(1)
    .max(3)
    .describe('Where the first results lead, best first.'),
});

const review = z.strictObject({
  by: z
    .string()
    .min(4)
    .describe('The reviewer as "Name, profession", both as in content/reviewers.yaml.'),
  on: day.describe('Day of the review.'),
  wording: z.string().length(8).describe('Mark of the words that were reviewed.'),
});

const fields = z.strictObject({
  action: z.enum(careActions).describe('What the reader should do: the level of the sign.'),
  who: z
    .array(entryName)
    .default([])
    .describe('Names from content/people.yaml: whom it concerns; nobody named means everybody.'),
  always: z
    .literal(true)
    .optional()
    .describe('true for the signs that stand on every emergency card and travel with every share.'),
  icon: z
    .enum(signIcons)
    .optional()
    .describe('The small picture beside its short line, when it is not that of its file.'),
  lead: z
    .string()
    .regex(/:$/, { error: 'must end in a colon.' })
    .optional()
    .describe('Words that bind several lines together, ending in a colon.'),
  lines: z
    .array(ending)
    .min(1)
    .describe(
      'The sign in full. Each finishes "… if:", or the lead. Shown together, never in part.',
    ),
  short: line
    .refine((words) => words.split(/\s+/).length <= SHORT_WORDS, {
      error: `must have at most ${SHORT_WORDS} words.`,
    })
    .describe(`The sign at a glance, in at most ${SHORT_WORDS} words; finishes "… for:".`),
  ask: z
    .array(line.max(110))
    .max(2)
    .default([])
    .describe('The sign as “What now?” asks about it in its first screen; else its short line.'),
  share: z
    .string()
    .min(8)
    .max(150)
    .optional()
    .describe('The sign in one breath, finishing "… if", for the text and for what is shared.'),
  do: z.array(line).default([]).describe('What to do meanwhile, a sentence each.'),
  say: line.optional().describe('What to say when one calls or arrives.'),
  numbers: z.array(phone).default([]).describe('Whom to call, where it is not the ambulance.'),
  claims: z.array(claimId).default([]).describe('Claims the sign rests on.'),
  caution: z
    .string()
    .optional()
    .describe('What no claim carries, and why it stands here all the same.'),
  questions: z.array(line).default([]).describe('What a clinician should decide.'),
  reviews: z
    .array(review)
    .default([])
    .describe('Real reviews by real people, latest last; the page of all signs shows the mark.'),
  pages: z.array(articleId).default([]).describe('Articles that show it at a glance.'),
  folded: z
    .array(articleId)
    .default([])
    .describe('Articles that show it in the fold of their card.'),
  search: z.array(searchRule).default([]).describe('When a search is answered with the sign.'),
  said: z.array(line).default([]).describe('How people say it: each of them must find the sign.'),
  soundsLike: z
    .array(line)
    .default([])
    .describe('What only sounds like it: must not find the sign.'),
});

export const dangerSignSchema = fields
  .refine(
    ({ action, lead, share }) =>
      share !== undefined || (lead === undefined && levelOf(action) !== 'emergency'),
    {
      error: 'is missing: an emergency sign, and one with a lead, needs its words in one breath.',
      path: ['share'],
    },
  )
  .refine(({ claims, caution }) => claims.length > 0 || caution !== undefined, {
    error: 'is empty: name the claims, or say in "caution" why the sign is here without one.',
    path: ['claims'],
  });

/** A danger sign, or a reason to see somebody. */
export type DangerSign = z.infer<typeof dangerSignSchema>;

/** One file of `content/danger-signs/`: signs by name. */
export const dangerSignFileSchema = z.record(entryName, dangerSignSchema);

export const dangerGroupSchema = z.strictObject({
  order: z.number().int().describe('Place among the groups.'),
  title: z.string().min(4).describe('What the signs of the file are about.'),
  icon: z.enum(signIcons).describe('The small picture beside the short lines of the file.'),
});

export const peopleSchema = z.strictObject({
  words: z.string().min(4).describe('Whom a sign concerns, in words.'),
});

/** A file of danger signs. */
export type DangerGroup = z.infer<typeof dangerGroupSchema>;

/** Whom a sign concerns. */
export type People = z.infer<typeof peopleSchema>;

/** A line of `when`, taken apart: concepts that must be in the query, and concepts that must not. */
export function partsOfLine(text: string): { all: string[]; none: string[] } {
  const [meet = '', ...none] = text.split(' - ');
  return { all: meet.split(' + '), none };
}
