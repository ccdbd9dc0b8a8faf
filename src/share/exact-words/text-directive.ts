/**
 * Text fragment directives: the part of an address, behind `:~:`, that names words on the page
 * (https://wicg.github.io/scroll-to-text-fragment/). Pure functions.
 */

/** What a directive says: words to find, or the first and last of them, and what stands around. */
export interface TextParts {
  prefix?: string;
  textStart: string;
  textEnd?: string;
  suffix?: string;
}

/** Words that each end of a long selection is known by; four are seldom twice in a section. */
const WORDS_AT_AN_END = 4;

/** The specification keeps `&`, `,` and `-` for itself; `encodeURIComponent` lets `-` through. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The directive for some words, e.g. `text=sleep-,on%20it,-Set`.
 *
 * @throws {URIError} when the words have half of a surrogate pair
 */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextParts): string {
  const parts = [encode(textStart)];
  if (prefix) parts.unshift(`${encode(prefix)}-`);
  if (textEnd) parts.push(encode(textEnd));
  if (suffix) parts.push(`-${encode(suffix)}`);
  return `text=${parts.join(',')}`;
}

/**
 * Parts that name a selection by its first and last words, without a look at the page: the way out
 * when nothing better is found. They may find the same words at another place.
 *
 * @param selected the text as the screen shows it, a line for each block
 * @returns nothing when there are no words
 */
export function firstAndLastWords(selected: string): TextParts | undefined {
  const lines = selected
    .split('\n')
    .map((line) => line.split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  if (first === last && first.length <= 2 * WORDS_AT_AN_END) return { textStart: first.join(' ') };
  return {
    textStart: first.slice(0, WORDS_AT_AN_END).join(' '),
    textEnd: last.slice(-WORDS_AT_AN_END).join(' '),
  };
}

/**
 * The full address of words on a page.
 *
 * @param page address of the page; its query and fragment are left out
 * @param section id of the section the words begin in, for browsers that do not know directives;
 *   empty before the first section
 * @param directive from {@link textDirective}; empty for a link to the section alone
 */
export function addressOfWords(page: string, section: string, directive: string): string {
  const address = new URL(page);
  address.search = '';
  address.hash = directive ? `${section}:~:${directive}` : section;
  return address.href;
}
