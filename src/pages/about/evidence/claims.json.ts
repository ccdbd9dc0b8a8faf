/** Every claim with its address, the surest first: what the search on the page of all evidence reads. */
import type { FoundClaim } from '../../../elements/claim-search.ts';
import { evidenceWord } from '../../../library/evidence.ts';
import { claimsPages } from '../../../library/list-pages.ts';

export function GET() {
  const claims = claimsPages
    .flatMap(({ url, claims: own }) => own.map(({ claim, fragment }) => ({ url, claim, fragment })))
    .sort((a, b) => evidenceWord(a.claim.strength).order - evidenceWord(b.claim.strength).order)
    .map(({ url, claim, fragment }): FoundClaim => ({
      url: `${url}#${fragment}`,
      claim: claim.claim,
      certainty: evidenceWord(claim.strength).word,
      ...(claim.caveat !== undefined && { limits: claim.caveat }),
    }));
  return new Response(JSON.stringify(claims), { headers: { 'Content-Type': 'application/json' } });
}
