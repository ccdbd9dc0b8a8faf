/** The shape of `/sections.json` for other programs, published as a JSON Schema beside it. */
import { z } from 'astro/zod';
import { careLevels } from '../../model/schema/care-names.ts';
import { aspectNames } from '../../model/derived/aspects.ts';
import { fieldMeanings, SECTIONS_VERSION } from './sections-file.ts';

/** Where the schema is published. */
export const SECTIONS_SCHEMA = '/sections.schema.json';

const text = (field: keyof typeof fieldMeanings) =>
  z.string().min(1).describe(fieldMeanings[field]);
const address = (field: keyof typeof fieldMeanings) => z.url().describe(fieldMeanings[field]);
const day = (field: keyof typeof fieldMeanings) => z.iso.date().describe(fieldMeanings[field]);
const aspect = z
  .enum(Object.keys(aspectNames) as (keyof typeof aspectNames)[])
  .describe(fieldMeanings.aspect);

const drawn = {
  id: text('id'),
  title: text('title'),
  articleTitle: text('articleTitle').optional(),
  excerpt: text('excerpt'),
  getHelpNow: text('getHelpNow'),
  careLevel: z.enum(careLevels).optional().describe(fieldMeanings.careLevel),
  careWord: text('careWord').optional(),
  address: address('address'),
  picture: address('picture'),
  qr: address('qr'),
};

const part = z
  .object({
    ...drawn,
    aspect,
    place: address('place'),
    since: day('since'),
    checked: day('checked'),
    changed: day('changed'),
  })
  .meta({ id: 'part' });

/** Fields that are not named may come; programs leave alone what they do not know. */
export const sectionsSchema = z.object({
  $schema: z.url().optional().describe('Address of this schema.'),
  version: z
    .literal(SECTIONS_VERSION)
    .describe(
      'Raised when a field changes its meaning or goes. A program stops at one it does not know.',
    ),
  fields: z.record(z.string(), z.string()).describe('What each field means, in a sentence.'),
  site: z
    .object({ ...drawn, aspect: aspect.optional() })
    .describe('The site as a whole, shown for pages that are none of the parts.'),
  articles: z.array(part),
  sections: z.array(part),
  decks: z.array(part).describe('Subjects in a few cards each.'),
  cards: z.array(part),
  situations: z.array(part).describe('Pages for one kind of reader each.'),
  moved: z
    .array(
      z.object({
        id: z.string().describe('The id that links name.'),
        to: text('to'),
        landing: address('landing'),
        whole: z.boolean().optional().describe(fieldMeanings.whole),
      }),
    )
    .describe('What is no longer where it was. No id is ever used again for something else.'),
});

/**
 * The JSON Schema.
 *
 * @param site address of the site, of which the schema is named
 */
export const sectionsJsonSchema = (site: string) => ({
  ...z.toJSONSchema(sectionsSchema, { io: 'input' }),
  $id: new URL(SECTIONS_SCHEMA, site).href,
  title: 'Every article, section, deck and card of the site, and where what moved is now',
});
