/** A board of what helps: the shape of `content/boards.yaml`. */
import { z } from 'astro/zod';
import { articleId, claimId, sectionAddress } from './ids.ts';

/** A row is read at a glance. */
const MOST_WORDS = 12;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** An amount of a medicine. */
const DOSE = /\d\s?(?:mg|ml|g|micrograms?|tablets?)\b|\b(?:once|twice|times) a day\b/i;

/** When a row is of use: while it hurts, or once it does not. */
export const boardTimes = ['now', 'next time'] as const;
export type BoardTime = (typeof boardTimes)[number];

const row = z.strictObject({
  name: z.string().min(2).max(60).describe('What it is, as the words of its link.'),
  to: z.union([sectionAddress, articleId]).describe('The section or article that tells more.'),
  line: z
    .string()
    .min(8)
    .refine((line) => wordsIn(line) <= MOST_WORDS, {
      error: `must have at most ${MOST_WORDS} words.`,
    })
    .refine((line) => !DOSE.test(line), { error: 'must not tell a dose.' })
    .describe('What it does, or what to mind.'),
  for: z
    .enum(boardTimes)
    .default('now')
    .describe('"next time" where it is to keep the pain from coming back, not to ease it.'),
  claim: claimId.describe('The claim that decides where the row stands and how sure we are.'),
  also: z.array(claimId).default([]).describe('Further claims that the line rests on.'),
});

const parts = z.strictObject({
  now: z.string().min(4).describe('Heading over what eases this bout.'),
  'next time': z.string().min(4).describe('Heading over what keeps the next one away.'),
});

export const boardSchema = z
  .strictObject({
    order: z.number().int().describe('Place among the boards; the first is /what-helps/ itself.'),
    tab: z.string().min(2).max(20).describe('Which pain it is about, in a word or two.'),
    title: z.string().min(8).describe('Heading of the page.'),
    lead: z.string().min(8).describe('The sentence below: whom it is about.'),
    parts: parts.optional().describe('The two parts, where some rows are for next time.'),
    from: z
      .array(articleId)
      .default([])
      .describe('Articles that lead here at their end, besides those of the rows.'),
    rows: z
      .array(row)
      .min(1)
      .describe('What was looked at, in any order: the claims arrange them.'),
  })
  .refine(
    ({ rows, parts }) => rows.some((row) => row.for === 'next time') === (parts !== undefined),
    {
      error:
        'belongs with rows for "next time": they stand in a part of their own, under its heading.',
      path: ['parts'],
    },
  );

/** A board of what helps. */
export type Board = z.infer<typeof boardSchema>;

/** A row of a board. */
export type BoardRow = Board['rows'][number];
