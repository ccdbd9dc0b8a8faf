/** Where an excerpt of the full text was cut. */

const TAGS = /<\/?mark>/g;

/**
 * An excerpt that says where it was cut: Pagefind gives so many words, wherever their sentences begin and end.
 *
 * @param excerpt HTML with `<mark>` around the words found
 */
export function withCuts(excerpt: string): string {
  const text = excerpt.replace(TAGS, '').trim();
  if (text === '') return '';
  const before = /^\p{Ll}/u.test(text) ? '… ' : '';
  const after = /[.!?…”)]$/.test(text) ? '' : ' …';
  return `${before}${excerpt.trim()}${after}`;
}
