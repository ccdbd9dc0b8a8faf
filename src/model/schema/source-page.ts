/** A page of sources under `/sources/`: the shape of an entry in `content/source-pages.yaml`. */
import { z } from 'astro/zod';
import { referenceKind } from './reference.ts';

/** Most sources a page holds. */
export const MOST_SOURCES = 60;

export const sourcePageSchema = z.strictObject({
  order: z.number().int().describe('Place in the list of pages.'),
  title: z.string().min(4).max(60).describe('Which sources these are, in plain words.'),
  kinds: z.array(referenceKind).min(1).describe('Kinds of source that stand on it.'),
  letters: z
    .string()
    .regex(/^[A-Z]-[A-Z]$/, { error: 'is no range of letters. Write for example A-F.' })
    .default('A-Z')
    .describe('First letters of the titles that stand on it, from and to: A-F.'),
});

/** A page of sources. */
export type SourcePage = z.infer<typeof sourcePageSchema>;
