/** What home says beside the danger signs, the parts of the body and the decks: `content/home.yaml`. */
import { getCollection } from 'astro:content';
import type { HomePart } from '../model/schema/home.ts';
import { addressOf } from '../register/forwarding.ts';
import { inOrder } from './collections.ts';

/** A part of home with the addresses of its links. */
export interface LinkedPart extends Omit<HomePart, 'links'> {
  links: { name: string; url: string }[];
}

/** The parts of home, in their order. */
export const homeParts: LinkedPart[] = inOrder(await getCollection('homeParts')).map((part) => ({
  ...part,
  links: part.links.map(({ words, to }) => ({ name: words, url: addressOf(to) })),
}));
