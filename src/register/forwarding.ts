/** Where an address that was once published leads today. */
import type { Registered } from '../model/schema/section-register.ts';

type Moves = ReadonlyMap<string, Pick<Registered, 'movedTo'>>;

/** `causes/x#y` in its parts: the page, and the section if there is one. */
export function partsOf(id: string): { page: string; section: string | undefined } {
  const [page = '', section] = id.split('#');
  return { page, section };
}

/** Address on the site of a page or section: `/causes/x/#y`. */
export function addressOf(id: string): string {
  const { page, section } = partsOf(id);
  return `/${page}/${section === undefined ? '' : `#${section}`}`;
}

/**
 * The page or section to which a registered id leads: itself while it stands, else where it
 * moved, step by step. A section of a page that moved is looked for under the same id there.
 *
 * @param id `causes/x` or `causes/x#y`
 * @param isLive whether a page or section stands today
 * @returns undefined when the id leads nowhere: it is lost, or its moves run in a circle
 */
export function destinationOf(
  id: string,
  register: Moves,
  isLive: (id: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  let here = id;
  while (!isLive(here)) {
    if (seen.has(here)) return undefined;
    seen.add(here);
    const { page, section } = partsOf(here);
    const next = register.get(here)?.movedTo;
    const pageMoved = register.get(page)?.movedTo;
    if (next !== undefined) here = next;
    else if (section !== undefined && pageMoved !== undefined) here = `${pageMoved}#${section}`;
    else return undefined;
  }
  return here;
}
