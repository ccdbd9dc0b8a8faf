/** Front matter of an article in `content/{help,symptoms,causes,remedies}/`. */
import { z } from 'astro/zod';
import { claimArea } from './claim.ts';
import { articleId, claimId, day, referenceId } from './ids.ts';

/** What to read next is chosen, not listed: as many as one takes in. */
export const MOST_RELATED = 3;

/** The verdict of an article about several treatments, none of which answers for the others. */
export const SEVERAL = 'several';

const change = z.strictObject({
  date: day.describe('Day of the change.'),
  what: z.string().min(1).describe('What changed, in one sentence.'),
  adviceChanged: z.boolean().describe('true when a reader would now do something else.'),
  section: z
    .string()
    .optional()
    .describe('Id of the section that changed, where it was one; feed and page then lead to it.'),
});

/** A review by a clinician, of a page or of a deck. */
export const clinicalReview = z.strictObject({
  date: day.describe('Day the reviewer signed the page off.'),
  by: z.string().min(1).describe('Name of the reviewer, as in content/reviewers.yaml.'),
  role: z.string().min(1).describe('The profession of the reviewer, as in content/reviewers.yaml.'),
});

export const articleSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('The title, in the words people use.'),
  medicalName: z.string().optional().describe('The medical name, where there is one.'),
  summary: z
    .string()
    .min(40)
    .max(220)
    .describe('One sentence that answers the reader in the first screen.'),
  description: z
    .string()
    .min(70)
    .max(160)
    .describe('What search engines and chats show, 70 to 160 characters.'),
  layNames: z
    .array(z.string().min(2))
    .min(2)
    .describe('Names people use for it, for the A to Z: at least two.'),
  areas: z
    .array(claimArea.exclude(['seed-check']))
    .min(1)
    .describe('Areas of content/claims.json this article draws on.'),
  related: z
    .array(articleId)
    .min(2)
    .max(MOST_RELATED)
    .describe('Two or three articles to read next, as folder/slug: chosen, not listed.'),
  elsewhere: referenceId
    .optional()
    .describe(
      'Name in content/references.json of one official page or guideline that the article rests on, for who wants to read on elsewhere.',
    ),
  verdict: z
    .union([z.literal(SEVERAL), claimId])
    .optional()
    .describe(
      `Of a remedy: the claim that says best whether it helps, whose words stand at the top; or "${SEVERAL}", where it is about several things with different answers.`,
    ),
  written: day.describe('Day it was first published, YYYY-MM-DD.'),
  checked: day.describe('Day its facts were last checked, YYYY-MM-DD.'),
  nextCheck: day.describe('Day the next check is due, YYYY-MM-DD.'),
  changes: z.array(change).default([]).describe('What changed since it was written, newest first.'),
  clinicalReview: clinicalReview
    .optional()
    .describe('Only after a real clinician has reviewed the page.'),
});

/** Front matter of an article. */
export type ArticleFrontMatter = z.infer<typeof articleSchema>;

export const aboutSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('The title of the page.'),
  summary: z.string().min(40).max(220).describe('One sentence that says what the page is for.'),
  description: z
    .string()
    .min(70)
    .max(160)
    .describe('What search engines and chats show, 70 to 160 characters.'),
  order: z.number().int().describe('Place in the list of about pages.'),
  checked: day.describe('Day the page was last checked, YYYY-MM-DD.'),
});

/** Front matter of a page in `content/about/`. */
export type AboutFrontMatter = z.infer<typeof aboutSchema>;
