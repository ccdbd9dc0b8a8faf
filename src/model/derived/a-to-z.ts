/** The A to Z: every title and every lay name, each leading to its article, parted into pages. */
import { compareNames, DIGITS, letterOf } from './letters.ts';

/** What the A to Z needs of an article. */
export interface Listed {
  title: string;
  layNames: readonly string[];
  url: string;
}

/** One line of the list. */
export interface AToZEntry {
  name: string;
  url: string;
  /** Title of the article, where the name is another one. */
  leadsTo?: string;
}

/** A letter with its names in order. */
export type AToZLetter = [letter: string, entries: AToZEntry[]];

/**
 * The letters of each page, the first of which is its address. Final: rare letters share a page, so
 * that no page is ever without a name and no address dies with the last name of its letter.
 */
const PAGES = 'A B C D E F G H I JK L M N O PQ R S T UV WXYZ'
  .split(' ')
  .map((letters) => [...(letters === 'A' ? [DIGITS] : []), ...Array.from(letters)]);

/** The letter by which a page goes. */
const firstOf = (letters: readonly string[]) => letters.find((letter) => letter !== DIGITS) ?? '';

/** Where the list of letters stands. */
export const A_TO_Z = '/a-to-z/';

/** Id of a letter, on its page and on the page of all letters. */
export const letterId = (letter: string) =>
  letter === DIGITS ? 'digits' : `letter-${letter.toLowerCase()}`;

/**
 * Group names by first letter; what starts with a digit comes under "0 to 9".
 *
 * @returns letters in order, each with its names in order; a name shared by two articles comes twice
 */
export function aToZ(articles: readonly Listed[]): AToZLetter[] {
  const entries = articles
    .flatMap(({ title, layNames, url }): AToZEntry[] => [
      { name: title, url },
      ...layNames.map((name) => ({ name, url, leadsTo: title })),
    ])
    .sort((a, b) => compareNames(a.name, b.name));
  return [...Map.groupBy(entries, ({ name }) => letterOf(name))];
}

/** A page of the A to Z. */
export interface AToZPage {
  /** Its first letter in small: the last part of its address. */
  name: string;
  /** "W to Z", "J and K", "B". */
  title: string;
  letters: AToZLetter[];
}

/** The names of all articles, parted into pages. */
export function aToZPages(articles: readonly Listed[]): AToZPage[] {
  const letters = aToZ(articles);
  return PAGES.map((own) => {
    const first = firstOf(own);
    const there = letters.filter(([letter]) => own.includes(letter));
    const named = own.filter((letter) => letter !== DIGITS);
    const title = named.length > 2 ? `${first} to ${named.at(-1) ?? ''}` : named.join(' and ');
    return { name: first.toLowerCase(), title, letters: there };
  });
}

/** Address of a letter, on the page that has it. */
export function letterAddress(letter: string): string {
  const own = PAGES.find((letters) => letters.includes(letter)) ?? [];
  return `${A_TO_Z}${firstOf(own).toLowerCase()}/#${letterId(letter)}`;
}
