/** A page for one kind of reader under `/for/`: their danger signs, what to do now, what is different for them. */
import { z } from 'astro/zod';
import { clinicalReview } from './article.ts';
import {
  articleId,
  claimId,
  day,
  deckAddress,
  entryName,
  panelName,
  sectionAddress,
  situationAddress,
} from './ids.ts';

/** More words than these are no longer read at a glance. */
const LINE_WORDS = 28;
/** A way on is read in passing. */
const WAY_WORDS = 7;

const countOf = (text: string) => text.trim().split(/\s+/).length;

const words = (most: number) =>
  z
    .string()
    .min(4)
    .refine((text) => countOf(text) <= most, {
      error: ({ input }) => `has ${countOf(String(input))} words; ${most} at most fit here.`,
    });

const line = z.strictObject({
  words: words(LINE_WORDS).describe(`One or two short sentences, at most ${LINE_WORDS} words.`),
  claims: z.array(claimId).min(1).describe('Claims that say what it says.'),
});

const step = line.extend({
  picture: panelName.optional().describe('Picture that shows what the step says: figure/panel.'),
});

const way = z.strictObject({
  words: words(WAY_WORDS).describe(`Where it leads, in at most ${WAY_WORDS} words.`),
  to: z
    .union([sectionAddress, articleId, deckAddress, situationAddress], {
      error:
        'leads nowhere. Write an article, a section, "cards/<deck>", "leaflets/<deck>" or "for/<name>".',
    })
    .describe(
      'An article, a section, a deck as "cards/<deck>", its leaflet, or another page for one kind of reader.',
    ),
});

export const situationSchema = z.strictObject({
  order: z.number().int().min(1).describe('Place in the list of situations.'),
  title: z.string().min(4).max(48).describe('Its title, as the reader would say it.'),
  lead: words(LINE_WORDS).describe('What is on the page, in one sentence; it states no fact.'),
  picture: panelName.describe('Its picture in the list: figure/panel.'),
  about: articleId.describe('The article that tells most about it.'),
  written: day.describe('Day it was first published.'),
  checked: day.describe('Day its words were last checked against their claims.'),
  clinicalReview: clinicalReview
    .optional()
    .describe('Only after a real clinician has reviewed the page.'),
  signs: z
    .array(entryName)
    .min(1)
    .describe(
      'Danger signs of these readers, from content/danger-signs/; those marked "always" join them.',
    ),
  steps: z.array(step).min(3).max(5).describe('What to do now, in order.'),
  first: z
    .string()
    .min(8)
    .optional()
    .describe('What must be said above the steps: whom they are not for.'),
  different: z.array(line).min(3).max(6).describe('What is different for these readers.'),
  ways: z.array(way).min(2).max(8).describe('Ways on, the nearest first.'),
});

/** A page for one kind of reader. */
export type Situation = z.infer<typeof situationSchema>;

/** One file of `content/situations/`: situations by name. */
export const situationFileSchema = z.record(entryName, situationSchema);
