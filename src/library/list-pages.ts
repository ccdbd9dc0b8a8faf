/** Long lists in pages: the claims by topic, the sources by kind and letter. */
import { holdsClaim, holdsSource, sourceFragment } from '../model/derived/list-pages.ts';
import { compareNames } from '../model/derived/letters.ts';
import { claimAreas, type ClaimArea } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';
import { byName, dataOf } from './collections.ts';
import { allClaims, citedReferences, type UsedClaim } from './sources.ts';

const [evidenceEntries, sourceEntries] = await Promise.all([
  byName('evidencePages'),
  byName('sourcePages'),
]);

/** Where the list of all claims begins. */
export const EVIDENCE = '/about/evidence/';

/** Where the list of all sources begins. */
export const SOURCES = '/sources/';

/** A page of claims. */
export interface ClaimsPage {
  name: string;
  url: string;
  title: string;
  area: ClaimArea;
  claims: UsedClaim[];
}

const claims = allClaims();

/** Every page of claims, by area, in each by title. */
export const claimsPages: readonly ClaimsPage[] = [...dataOf(evidenceEntries)]
  .map(([name, page]) => ({
    name,
    url: `${EVIDENCE}${name}/`,
    title: page.title,
    area: page.area,
    // In the order in which the page names its topics.
    claims: claims
      .filter(({ claim }) => holdsClaim(page, claim))
      .sort((a, b) => page.topics.indexOf(a.claim.topic) - page.topics.indexOf(b.claim.topic)),
  }))
  .sort(
    (a, b) =>
      claimAreas.indexOf(a.area) - claimAreas.indexOf(b.area) || compareNames(a.title, b.title),
  );

/** A page of sources. */
export interface SourcesPage {
  name: string;
  url: string;
  title: string;
  sources: { reference: Reference; fragment: string }[];
}

const cited = citedReferences();

/** Every page of sources, in their order. */
export const sourcesPages: readonly SourcesPage[] = [...dataOf(sourceEntries)]
  .sort((a, b) => a[1].order - b[1].order)
  .map(([name, page]) => ({
    name,
    url: `${SOURCES}${name}/`,
    title: page.title,
    sources: cited
      .filter((reference) => holdsSource(page, reference))
      .map((reference) => ({ reference, fragment: sourceFragment(reference.id) })),
  }));
