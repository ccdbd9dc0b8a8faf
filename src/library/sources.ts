/** Which articles rest on which claims and sources. */
import { citedAs } from '../model/derived/cited-claims.ts';
import { usersByClaim } from '../model/derived/claim-uses.ts';
import { claimFragment } from '../model/derived/list-pages.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';
import { articles, type Article } from './articles.ts';
import { dangerSigns, signAddress } from './care.ts';
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
  url: signAddress(id),
}));

/** Every reference that an article or a danger sign rests on, by title. */
export function citedReferences(): Reference[] {
  const cited = [
    ...articles.flatMap(({ sources }) => sources),
    ...signPlaces.flatMap(({ claims }) => claims.map(claim).flatMap(referencesOf)),
  ];
  return [...new Set(cited)].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** A claim with its sources, and with the articles and the danger signs that use it. */
export interface UsedClaim {
  claim: Claim;
  /** Id on its page. */
  fragment: string;
  sources: Reference[];
  users: Article[];
  signs: { name: string; url: string }[];
}

/** Every claim but those about the article of 2018, which has its page, by topic. */
export function allClaims(): UsedClaim[] {
  const users = usersByClaim(articles);
  const signs = usersByClaim(signPlaces);
  return everyClaim()
    .filter(({ area }) => area !== 'seed-check')
    .map((each) => ({
      claim: each,
      fragment: claimFragment(each.id),
      sources: referencesOf(each),
      users: users.get(each.id) ?? [],
      signs: signs.get(each.id) ?? [],
    }))
    .sort((a, b) => a.claim.topic.localeCompare(b.claim.topic, 'en-GB'));
}
