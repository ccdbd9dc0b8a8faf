/** The kinds of name that one piece of content uses for another, each a type of its own. */
import { z } from 'astro/zod';
import { FOLDERS } from '../../site.ts';
import { dayFault } from './day-words.ts';

/** `folder/slug`, the address of an article without its slashes: `causes/muscle-strain`. */
export const articleId = z
  .string()
  .regex(new RegExp(`^(${FOLDERS.join('|')})/[a-z0-9-]+$`), {
    error: `is not an article's name. Write folder/slug, for example "causes/muscle-strain".`,
  })
  .brand<'ArticleId'>();
export type ArticleId = z.infer<typeof articleId>;

/** Key of an entry in `content/references.json`. */
export const referenceId = z.string().min(1).brand<'ReferenceId'>();
export type ReferenceId = z.infer<typeof referenceId>;

/** Key of an entry in `content/claims.json`. */
export const claimId = z.string().min(1).brand<'ClaimId'>();
export type ClaimId = z.infer<typeof claimId>;

/** Key of an entry in one of the YAML files: small letters, digits and hyphens. */
export const entryName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'may hold small letters, digits and single hyphens only.',
});

/** A calendar day. YAML readers that make a Date of it are met half-way. */
export const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))], {
    error: ({ input }) => (input === undefined ? undefined : dayFault(input)),
  })
  .pipe(z.iso.date({ error: ({ input }) => dayFault(input) }));

/** `folder/slug#section-id`: a section that people can be sent to. */
export const sectionAddress = z
  .string()
  .regex(new RegExp(`^(${FOLDERS.join('|')})/[a-z0-9-]+#[a-z0-9-]+$`), {
    error: `is not a section. Write folder/slug#section-id.`,
  });

/** `cards/pregnancy` or `leaflets/pregnancy`: a deck of cards, on the screen or on paper. */
export const deckAddress = z.string().regex(/^(cards|leaflets)\/[a-z0-9-]+$/, {
  error: 'is no deck. Write "cards/<deck>" or "leaflets/<deck>".',
});

/** `for/pregnancy`: the page for one kind of reader. */
export const situationAddress = z.string().regex(/^for\/[a-z0-9-]+$/, {
  error: 'is no page of a situation. Write "for/<name>".',
});

/** `figure/panel`: a picture without words. */
export const panelName = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: 'is no panel. Write figure/panel, for example "walking/stride".',
});
