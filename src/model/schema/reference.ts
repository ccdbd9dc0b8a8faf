/** A source an article may cite: the shape of `content/references.json` (after CSL-JSON). */
import { z } from 'astro/zod';
import { partFault } from './day-words.ts';
import { referenceId } from './ids.ts';

const personName = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/** What sort of evidence a source is. */
export const referenceKind = z.enum([
  'guideline',
  'systematic-review',
  'rct',
  'cohort',
  'abstract',
  'review',
  'patient-page',
  'other',
]);
export type ReferenceKind = z.infer<typeof referenceKind>;

/** Year, month and day, as many of them as were seen. */
const dateParts = z
  .array(z.number().int())
  .min(1)
  .max(3)
  .refine(([year = 0, month, day]) => partFault(year, month, day) === undefined, {
    error: ({ input }) => {
      const [year = 0, month, day] = input as number[];
      return `is no date: ${partFault(year, month, day) ?? ''}`;
    },
  });

export const referenceSchema = z.strictObject({
  id: referenceId.describe('Name by which claims cite the source.'),
  type: z
    .enum(['article-journal', 'article-magazine', 'chapter', 'report', 'webpage'])
    .describe('CSL type of the source.'),
  title: z.string().min(1).describe('Title as printed.'),
  author: z
    .union([z.string(), z.array(personName)])
    .optional()
    .describe('Authors, only when they were seen.'),
  'container-title': z.string().optional().describe('Journal, book or series.'),
  publisher: z.string().optional().describe('Body that published it.'),
  issued: z
    .strictObject({ 'date-parts': z.array(dateParts).min(1) })
    .optional()
    .describe('Date of publication, only as exact as it was seen.'),
  volume: z.string().optional().describe('Volume of the journal.'),
  issue: z.string().optional().describe('Issue of the journal.'),
  page: z.string().optional().describe('Pages.'),
  DOI: z.string().optional().describe('Digital object identifier, without an address.'),
  PMID: z.string().optional().describe('PubMed number.'),
  URL: z.url().describe('Address for readers.'),
  link: z
    .boolean()
    .optional()
    .describe('false where only a copy was seen: cited without a link, or by DOI.'),
  seenAt: z.string().describe('Where the text was seen. Not shown to readers.'),
  support: z.enum(['excerpt', 'title-only']).describe('How much of the text was seen.'),
  kind: referenceKind.describe('What sort of evidence it is.'),
  copy: z
    .literal(true)
    .optional()
    .describe('true where an original was seen only as a copy elsewhere; readers are told.'),
  tier: z.enum(['primary', 'secondary']).describe('The original, or a summary or copy of it.'),
  note: z.string().min(1).describe('What it supports, in our words.'),
  incomplete: z.array(z.string()).optional().describe('Fields that were not seen.'),
});

/** A source an article may cite. */
export type Reference = z.infer<typeof referenceSchema>;
