import { oncePer } from '../derived/once-per.ts';
import { sentencesOf } from '../derived/readability.ts';
import type { Claim } from '../schema/claim.ts';
import { CITED, type Passage } from '../reading/parse-article.ts';
import { markedSentences } from './cited-numbers.ts';
import { errorAt, type Rule } from './rule.ts';

/** That nothing was found reads as a fact about medicine: somebody must have looked. */
const NOTHING_FOUND =
  /\b(found no|no (good |proper )?(stud(y|ies)|trials?|reviews?|evidence)\b.*\b(found|tells|that we know|of)|(stud(y|ies)|trials?|evidence) (was|were|is|are) (not )?found)\b/i;

/** A sentence of a claim that says what was not found, tested or measured. */
const MISSING = /\b(no|not|nobody|none|never|unclear|unknown|hardly|few|lacks?|without)\b/i;
const LOOKED_FOR =
  /\b(stud(y|ies)|trials?|reviews?|tests?|tested|measured?|evidence|data|found|known|shown|proved|proof)\b/i;

const saysWhatIsMissing = oncePer(({ claim, caveat }: Claim) =>
  sentencesOf(`${claim} ${caveat ?? ''}`).some(
    (sentence) => MISSING.test(sentence) && LOOKED_FOR.test(sentence),
  ),
);

/** The sentences of a passage that tell of nothing, with the claims cited in them. */
const foundNothing = oncePer(({ marked, cites }: Passage) => {
  const left = [...cites];
  return markedSentences(marked).flatMap((sentence) => {
    const claims = left.splice(0, sentence.split(CITED).length - 1).flat();
    return NOTHING_FOUND.test(sentence)
      ? [{ sentence: sentence.replaceAll(CITED, '').trim(), claims }]
      : [];
  });
});

/** "We found no good study" stands only where a claim says what was looked for and not found. */
export const unsearched: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, body }) =>
    body.prose.flatMap((passage) =>
      foundNothing(passage)
        .filter(({ claims }) => {
          const cited = claims.flatMap((id) => content.claims.get(id)?.data ?? []);
          return !cited.some(saysWhatIsMissing);
        })
        .map(({ sentence }) =>
          errorAt(
            { file, line: passage.line },
            'unsearched',
            `"${sentence}" sounds as if somebody had looked, and no claim cited here says so.`,
            'Cite the claim that says what was looked for, or write "We have not yet looked into …".',
          ),
        ),
    ),
  );
