import { claimsUsedIn } from '../derived/names.ts';
import { errorAt, type Rule } from './rule.ts';

/** An article uses only claims of the areas it says it draws on: a guard against a wrong id. */
export const claimAreas: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, data, body }) =>
    claimsUsedIn(body, content).flatMap(({ id, line }) => {
      const claim = content.claims.get(id)?.data;
      if (claim === undefined || (data.areas as readonly string[]).includes(claim.area)) return [];
      return [
        errorAt(
          { file, line },
          'claim-of-another-area',
          `The claim "${id}" is of the area "${claim.area}", which this article does not draw on.`,
          claim.area === 'seed-check'
            ? 'Claims about the 2018 article belong on its own page; cite a claim of another area.'
            : `Check that it is the claim you meant. If so, add "${claim.area}" to areas.`,
        ),
      ];
    }),
  );
