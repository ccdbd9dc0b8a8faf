/** A deck: one subject in five to seven cards, each a heading, a sentence or two and a picture. */
import { z } from 'astro/zod';
import { FOLDERS } from '../../site.ts';
import { clinicalReview } from './article.ts';
import { articleId, claimId, day, entryName, sectionAddress } from './ids.ts';

/** More words than these are no longer read at a glance. */
const HEADING_WORDS = 6;
const TEXT_WORDS = 25;

const countOf = (text: string) => text.trim().split(/\s+/).length;

const words = (most: number) =>
  z
    .string()
    .min(2)
    .refine((text) => countOf(text) <= most, {
      error: ({ input }) =>
        `has ${countOf(String(input))} words; a card holds ${most} at most here.`,
    });

const next = z.strictObject({
  words: z.string().min(2).max(60).describe('What the reader wants next.'),
  to: z
    .union([sectionAddress, articleId, z.literal('now'), z.string().regex(/^cards\/[a-z0-9-]+$/)], {
      error: 'leads nowhere. Write an article, a section, "cards/<deck>" or "now".',
    })
    .describe('An article, a section, another deck as "cards/<deck>", or "now".'),
});

const card = z
  .strictObject({
    name: entryName.describe('Its id in addresses: never changed once it is published.'),
    heading: words(HEADING_WORDS).describe(`Its heading, at most ${HEADING_WORDS} words.`),
    text: words(TEXT_WORDS)
      .optional()
      .describe(`What it says, at most ${TEXT_WORDS} words, in sentences.`),
    picture: z
      .string()
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, {
        error: 'is no picture. Write figure/panel, or the name of a figure.',
      })
      .optional()
      .describe('A panel as figure/panel, or a whole figure.'),
    claims: z.array(claimId).default([]).describe('Claims that say what the text says.'),
    to: sectionAddress.optional().describe('Section that tells it with its sources.'),
    danger: z
      .literal(true)
      .optional()
      .describe("true for the card of danger signs: the article's own, at a glance."),
    next: z.array(next).max(3).default([]).describe('On the last card: what comes next.'),
  })
  .refine(
    ({ danger, text, picture, claims, to }) => !(danger && (text ?? picture ?? to ?? claims[0])),
    {
      error: 'stands on a danger card: its lines come from content/danger-signs/ alone.',
      path: ['danger'],
    },
  )
  .refine(({ danger, text, next: onward }) => danger ?? text ?? onward[0], {
    error: 'is missing: a card says something, or leads on.',
    path: ['text'],
  })
  .refine(({ text, claims, to }) => text === undefined || (claims.length > 0 && to !== undefined), {
    error:
      'rests on nothing: name its claims, and in "to" the section that tells it with its sources.',
    path: ['text'],
  });

export const deckSchema = z.strictObject({
  order: z
    .number()
    .int()
    .describe('Place in the list of decks; of two about one article, the first is its own.'),
  title: z.string().min(4).max(48).describe('Its title, in the words people use.'),
  lead: words(TEXT_WORDS).describe('What it is for, in one sentence, for the list of decks.'),
  about: articleId.describe('The article that it retells: its danger signs, its claims, its page.'),
  folder: z
    .enum(FOLDERS)
    .optional()
    .describe('Where the deck is about a whole folder: its list is "the page".'),
  written: day.describe('Day it was first published.'),
  checked: day.describe('Day its words were last checked against their claims.'),
  clinicalReview: clinicalReview
    .optional()
    .describe('Only after a real clinician has reviewed its cards.'),
  cards: z.array(card).min(5).max(7).describe('Five to seven cards, in order.'),
});

/** One file of `content/decks/`: decks by name. */
export const deckFileSchema = z.record(entryName, deckSchema);

/** A subject in a few cards. */
export type Deck = z.infer<typeof deckSchema>;

/** One card of a deck. */
export type Card = Deck['cards'][number];
