/** What home shows: lists of links, as `content/home.yaml` has them. */
import { getCollection } from 'astro:content';
import { addressOf } from '../register/forwarding.ts';
import { inOrder } from './collections.ts';

/** A list of links with its title. */
export interface LinkedList {
  title: string;
  links: { name: string; url: string }[];
}

/** The lists of home, in their order. */
export const homeLists: LinkedList[] = inOrder(await getCollection('homeLists')).map(
  ({ title, links }) => ({
    title,
    links: links.map(({ words, to }) => ({ name: words, url: addressOf(to) })),
  }),
);
