/** What a device keeps from the first visit on: `content/offline.yaml`. */
import { addressOf } from '../register/forwarding.ts';
import { inOrder } from './collections.ts';
import { getCollection } from 'astro:content';
import { GUIDE, guideAddress, guidePages } from './guide.ts';

/** The page that says what is kept; it stands for whatever is not. */
export const OFFLINE = '/offline/';

const entries = inOrder(await getCollection('keptOffline'));

const addressesOf = (page: string): string[] => {
  if (page === 'home') return ['/'];
  return page === 'now' ? guidePages().map(({ name }) => guideAddress(name)) : [addressOf(page)];
};

/** What is kept, in words, each with the address where it begins. */
export const keptWithWords = entries.map(({ words, pages: [first = ''] }) => ({
  words,
  url: first === 'now' ? GUIDE : (addressesOf(first)[0] ?? '/'),
}));

/** Addresses of all pages that are kept at once. */
export const keptAddresses = [
  OFFLINE,
  ...new Set(entries.flatMap(({ pages }) => pages.flatMap(addressesOf))),
];
