/** The built site, for tests that look at what was built. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtPages } from '../../src/output/built-pages.ts';

/** Folder of the built site, from the project's root. */
export const DIST = 'dist';

/** Every page there is, those for chats included. */
export const everyPage = [...builtPages(DIST)];

/** Pages that chats look at, one a section; they send people on at once. */
export const sharePages = everyPage.filter(({ address }) => address.startsWith('/s/'));

/** Pages that people read. */
export const pages = everyPage.filter(({ address }) => !address.startsWith('/s/'));

export const articles = pages.filter(({ document }) => document.querySelector('article.article'));

/** A built file as text. */
export const text = (path: string) => readFileSync(`${DIST}/${path}`, 'utf8');

/** Bytes on the wire: brotli at its highest level, 11. */
export const wireBytes = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
