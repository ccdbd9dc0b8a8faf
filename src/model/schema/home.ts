/** A part of home: the shape of an entry of `content/home.yaml`, one for each kind of part. */
import { z } from 'astro/zod';
import { articleId, entryName, panelName, sectionAddress, situationAddress } from './ids.ts';

const order = z.number().int().describe('Place among the parts; start is first, danger second.');
const title = z.string().min(4).describe('Its heading.');
const links = z
  .array(
    z.strictObject({
      words: z.string().min(4).max(60).describe('What a reader would say or ask.'),
      to: z
        .union([sectionAddress, articleId, situationAddress])
        .describe('The article, the section or the page of a situation that answers.'),
    }),
  )
  .min(1)
  .max(8)
  .describe('One to eight links: more is no choice for somebody in pain.');

const part = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind).describe('What kind of part it is.'), order, ...shape });

const shapes = [
  part('start', {
    title,
    lead: z.string().min(8).describe('The sentence below.'),
    picture: panelName.describe('Picture above the heading.'),
  }),
  part('danger', {
    call: z
      .string()
      .min(8)
      .describe('What to do, after the word of the level; the signs finish it.'),
    all: z.string().min(4).describe('Words of the link to all danger signs.'),
  }),
  part('where', { title }),
  part('decks', { title, all: z.string().min(4).describe('Words of the link to all decks.') }),
  part('fact', {
    title,
    fact: entryName.describe('A named fact, told with the picture of its numbers.'),
    links,
  }),
  part('links', { title, links }),
] as const;

/** The kinds of part, in the order in which this file tells them. */
export const homeKinds = shapes.map(({ shape }) => shape.kind.value);

export const homePartSchema = z.discriminatedUnion('kind', shapes, {
  error: `is no kind of part. Write one of: ${homeKinds.join(', ')}.`,
});

/** A part of home. */
export type HomePart = z.infer<typeof homePartSchema>;

/** A part of home of one kind. */
export type HomePartOf<Kind extends HomePart['kind']> = Extract<HomePart, { kind: Kind }>;
