/** Which articles rest on which claims and sources. */
import { citedAs } from '../model/derived/cited-claims.ts';
import { usersByClaim } from '../model/derived/claim-uses.ts';
import { claimAreas, type Claim } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';
import { articles, type Article } from './articles.ts';
import { dangerSigns } from './care.ts';
import { claim, everyClaim, referencesOf } from './evidence.ts';

/** The address of the page that says what an article rests on. */
export const sourcesAddress = (article: Article) => `${article.url}sources/`;

/**
 * The number under which the sources page of an article tells some claims.
 *
 * @throws when the article does not cite just these claims together
 */
export function citationNumber(article: Article, claimIds: readonly string[]): number {
  const found = citedAs(article.cited, claimIds);
  if (!found) throw new Error(`${article.id} does not cite "${claimIds.join(' ')}" together.`);
  return found.number;
}

/** Every danger sign as a place to link to, with the claims it rests on. */
const signPlaces = [...dangerSigns].map(([id, { short, claims }]) => ({
  id,
  claims,
  name: `Danger sign: ${short}`,
  url: `/about/danger-signs/#${id}`,
}));

/** Every reference that an article or a danger sign rests on, by title. */
export function citedReferences(): Reference[] {
  const cited = [
    ...articles.flatMap(({ sources }) => sources),
    ...signPlaces.flatMap(({ claims }) => claims.map(claim).flatMap(referencesOf)),
  ];
  return [...new Set(cited)].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** Every claim with its sources, the articles and the danger signs that use it, by area and topic. */
export function allClaims(): {
  claim: Claim;
  sources: Reference[];
  users: Article[];
  signs: { name: string; url: string }[];
}[] {
  const users = usersByClaim(articles);
  const signs = usersByClaim(signPlaces);
  return everyClaim()
    .map((each) => ({
      claim: each,
      sources: referencesOf(each),
      users: users.get(each.id) ?? [],
      signs: signs.get(each.id) ?? [],
    }))
    .sort(
      (a, b) =>
        claimAreas.indexOf(a.claim.area) - claimAreas.indexOf(b.claim.area) ||
        a.claim.topic.localeCompare(b.claim.topic, 'en-GB'),
    );
}
