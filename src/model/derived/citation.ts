/** How a reference is printed. What was not seen of a source is left out, never filled in. */
import type { Reference } from '../schema/reference.ts';

/** Most authors named before the rest become "and others". */
const AUTHORS_NAMED = 3;

function authorNames({ author }: Reference): string[] {
  if (author === undefined) return [];
  if (typeof author === 'string') return author.split(/,\s*/);
  return author.map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
}

/** Authors as one string, or an empty one when none was seen. */
export function authorsOf(reference: Reference): string {
  const names = authorNames(reference);
  const named = names.slice(0, AUTHORS_NAMED).join(', ');
  return names.length > AUTHORS_NAMED ? `${named} and others` : named;
}

/** Year of publication, if it was seen. */
export function yearOf({ issued }: Reference): string {
  return issued?.['date-parts'][0]?.[0]?.toString() ?? '';
}

/** The family name of the first author: "Casper" of "David Casper", "Abdel Shaheed" of "Abdel Shaheed C". */
function firstAuthor({ author }: Reference): string {
  if (author === undefined) return '';
  if (typeof author === 'string')
    return (author.split(/,\s*/)[0] ?? '').replace(/\s+[A-Z]{1,3}$/, '');
  return author[0]?.literal ?? author[0]?.family ?? '';
}

/**
 * The short name of a source in an article's list: who and when, and where it stood. The page
 * "All sources" gives its title; titles here would cost an article a third of its first view.
 */
export function shortName(reference: Reference): string {
  const who = firstAuthor(reference);
  const where = reference['container-title'] ?? reference.publisher ?? '';
  const isPaper = who !== '' && reference.type !== 'webpage';
  const parts = isPaper ? [who, where] : [where, reference.title];
  return [...parts, yearOf(reference)].filter(Boolean).join(', ');
}

/** Where a reader can look the source up: its address, or its DOI where only a copy was seen. */
export function linkOf({ link, URL: address, DOI }: Reference): string | undefined {
  if (link !== false) return address;
  return DOI ? `https://doi.org/${DOI}` : undefined;
}
