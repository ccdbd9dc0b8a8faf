/** The searches that the search page offers before anybody types: `content/search-starts.yaml`. */
import { getCollection } from 'astro:content';
import { addressOf } from '../register/forwarding.ts';
import { inOrder } from './collections.ts';

/** Words that people search for, each with the address that answers them without script. */
export const searchStarts = inOrder(await getCollection('searchStarts')).map(({ words, to }) => ({
  words,
  url: addressOf(to),
}));
