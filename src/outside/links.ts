/** Every link of the content that leads away from the site, with the places that name it. */
import { linkOf } from '../model/derived/citation.ts';
import type { ContentSource } from '../model/reading/content-source.ts';

/** Where a link is written down: what an editor opens to change it. */
export interface Place {
  file: string;
  line: number;
  /** `the reference "nice-ng59"`. */
  what: string;
}

/** An address outside, as readers are given it. */
export interface OutsideLink {
  address: string;
  places: Place[];
}

/** The page about guidelines names the instrument by which they are rated. */
const IN_PAGES: OutsideLink[] = [
  {
    address: 'https://doi.org/10.2196/13357',
    places: [{ file: 'src/pages/about/guidelines.astro', line: 1, what: 'the page' }],
  },
];

/** All outside links, in the order of their addresses: each once, however many places name it. */
export function outsideLinks(content: Pick<ContentSource, 'references'>): OutsideLink[] {
  const places = new Map(IN_PAGES.map((link) => [link.address, [...link.places]]));
  for (const [id, { file, line, data }] of content.references) {
    const address = linkOf(data);
    if (address === undefined) continue;
    const named = places.get(address) ?? [];
    named.push({ file, line, what: `the reference "${id}"` });
    places.set(address, named);
  }
  return [...places]
    .map(([address, named]) => ({ address, places: named }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
