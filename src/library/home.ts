/** What home says beside the danger signs, the parts of the body and the decks: `content/home.yaml`. */
import { getCollection } from 'astro:content';
import type { HomePart, HomePartOf } from '../model/schema/home.ts';
import { addressOf } from '../register/forwarding.ts';
import { inOrder } from './collections.ts';

/** The parts of home, in their order. */
export const homeParts: HomePart[] = inOrder(await getCollection('homeParts'));

/** The links of a part with their addresses. */
export const linksOf = ({ links }: HomePartOf<'fact' | 'links'>) =>
  links.map(({ words, to }) => ({ name: words, url: addressOf(to) }));
