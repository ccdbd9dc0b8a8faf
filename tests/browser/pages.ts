/** The pages of the built site: one list for axe, screenshots and walks through all pages. */
import { readFileSync } from 'node:fs';
import { builtPages } from '../../src/output/built-pages.ts';

/** Folder of the built site, from the project's root. */
export const DIST = 'dist';

/** The pages that people read: those for chats, under /s/, send everybody on at once. */
const pages = [...builtPages(DIST)].filter(({ address }) => !address.startsWith('/s/'));

/** Address of every page that people read, the 404 page included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of the articles. */
export const articles = pages
  .filter(({ document }) => document.querySelector('article.article'))
  .map(({ address }) => address);

/** Bytes of a built file. */
export const fileBytes = (path: string) => readFileSync(`${DIST}/${path}`);
