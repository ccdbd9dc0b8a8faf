/** The parts of the body: the list and the map of `/where/`, a page each, and a filter of the search. */
import { z } from 'astro/zod';
import { articleId, entryName, sectionAddress } from './ids.ts';

/** More answers than this are no longer one decision. */
const MOST_ANSWERS = 8;
/** What set it off is asked second, and shorter. */
const MOST_BEGINNINGS = 5;
/** Danger signs of a part, read at a glance. */
const MOST_SIGNS = 5;
/** An answer is read at a glance, too. */
const MOST_WORDS = 9;

/** A few words in the voice of readers. */
const fewWords = z
  .string()
  .min(4)
  .refine((words) => words.split(/\s+/).length <= MOST_WORDS, {
    error: `must have at most ${MOST_WORDS} words.`,
  });

const answer = z.strictObject({
  words: fewWords.describe(`What a reader says, in at most ${MOST_WORDS} words.`),
  hint: fewWords.optional().describe('A few more words, which tell it from its neighbours.'),
  to: z
    .union([sectionAddress, articleId])
    .describe('The article or section that answers: folder/slug or folder/slug#section-id.'),
});

const place = z.strictObject({
  view: z.enum(['back', 'front']).describe('The drawing on which it is.'),
  shapes: z
    .array(
      z.string().regex(/^M[\dMLHVCSQTZmlhvcsqtz .,-]+$/, {
        error: 'is no path. Write it as SVG does, from a capital M.',
      }),
    )
    .min(1)
    .describe('Its outlines there, as SVG paths; the drawing is 392 wide, its middle at 196.'),
  mirrored: z.literal(true).optional().describe('true where the outlines stand on both sides.'),
  number: z.tuple([z.number(), z.number()]).describe('Where its number stands.'),
});

export const regionSchema = z.strictObject({
  order: z.number().int().min(1).describe('Its number, from the head down, as list and map show.'),
  name: z.string().min(3).describe('The part of the body, as readers say it.'),
  hint: fewWords.describe('A few words by which readers know that it is theirs.'),
  map: place
    .optional()
    .describe('Where it is on the map; left out for what is nowhere and all over.'),
  signs: z
    .array(entryName)
    .min(1)
    .max(MOST_SIGNS)
    .describe('Its own danger signs, from content/danger-signs/, each an emergency.'),
  feel: z
    .array(answer)
    .min(2)
    .max(MOST_ANSWERS)
    .describe('Answers to "What is it like?", the most common first.'),
  setOff: z
    .array(answer)
    .max(MOST_BEGINNINGS)
    .default([])
    .describe('Answers to "Did something set it off?".'),
  articles: z.array(articleId).min(1).describe('Articles about this part, for the search.'),
});

/** A part of the body by which people find and filter. */
export type Region = z.infer<typeof regionSchema>;

/** What a reader says of a part, and where it leads. */
export type RegionAnswer = z.infer<typeof answer>;
