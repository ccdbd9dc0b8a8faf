/** How a reference is printed. What was not seen of a source is left out, never filled in. */
import type { Reference } from './schema/reference.ts';

/** Most authors named before the rest become "et al." */
const AUTHORS_NAMED = 2;

/** Authors as one string, or an empty one when none was seen. */
export function authorsOf({ author }: Reference): string {
  if (author === undefined) return '';
  const names =
    typeof author === 'string'
      ? author.split(/,\s*/)
      : author.map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
  const named = names.slice(0, AUTHORS_NAMED).join(', ');
  return names.length > AUTHORS_NAMED ? `${named} et al` : named;
}

/** Year of publication, if it was seen. */
export function yearOf({ issued }: Reference): string {
  return issued?.['date-parts'][0]?.[0]?.toString() ?? '';
}

/** Where a reader can look the source up: its address, or its DOI where only a copy was seen. */
export function linkOf({ link, URL: address, DOI }: Reference): string | undefined {
  if (link !== false) return address;
  return DOI ? `https://doi.org/${DOI}` : undefined;
}
