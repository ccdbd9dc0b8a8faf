/** The register of everything that people may have a link to. */
import { z } from 'astro/zod';
import { FOLDERS } from '../../site.ts';
import { day } from './ids.ts';

/** The file of the register, from the project's root. */
export const REGISTER = 'content/sections.json';

/** Pages outside the folders; the symptom finder is what "where" was before. */
const ALONE = ['where', 'symptom-finder'];
const inFolder = `(${[...FOLDERS, 'about', 'where', 'cards', 'for'].join('|')})/[a-z0-9-]+`;

const pageOrSection = z
  .string()
  .regex(new RegExp(`^(${ALONE.join('|')}|${inFolder})(#[a-z0-9-]+)?$`), {
    error: 'is no page or section. Write folder/slug or folder/slug#section-id.',
  });

export const registeredSchema = z
  .strictObject({
    id: pageOrSection.describe('The page, or page#section-id, as links name it.'),
    title: z.string().min(1).describe('Its title, or the last it had.'),
    since: day.describe('Day it was first published.'),
    movedTo: pageOrSection
      .optional()
      .describe('Where what stood here is now, if it is no longer here.'),
    why: z.string().min(8).optional().describe('Why it moved, in a sentence.'),
  })
  .refine(({ movedTo, why }) => (movedTo === undefined) === (why === undefined), {
    error: 'needs both "movedTo" and "why", or neither.',
    path: ['movedTo'],
  });

/** A page or a section that was published once, and where it is now if it moved. */
export type Registered = z.infer<typeof registeredSchema>;
