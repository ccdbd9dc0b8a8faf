import { figureClauses } from '../derived/figure-clauses.ts';
import { measuresTold, untoldMeasures } from '../derived/measures-told.ts';
import { numbersTold, numbersToTellIt } from '../derived/numbers-told.ts';
import { oncePer } from '../derived/once-per.ts';
import { sentencesOf } from '../derived/readability.ts';
import type { CollectionName } from '../derived/text-plan.ts';
import { textsOutsideProse, type ToldText } from '../derived/told-texts.ts';
import { FACT } from './cited-numbers.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { errorAt, type Rule } from './rule.ts';

/** Claims whose figures are read in a message. */
const MOST_CLAIMS = 3;

/** A row of a board is so short that every number of it is a fact; elsewhere some only count or name. */
const tellsFact = (of: CollectionName, sentence: string) => of === 'boards' || FACT.test(sentence);

/** The sentences of a text that tell a number as a fact. */
const factsIn = oncePer(({ of, text }: ToldText) =>
  sentencesOf(text).filter((sentence) => tellsFact(of, sentence)),
);

/** What the claims beside a sentence tell; where they tell nothing, how to name one that does. */
function mendOf(sentence: string, { claims }: ToldText, { claims: all }: ContentSource): string {
  const told = claims.flatMap((id) => {
    const claim = all.get(id)?.data;
    const words = [claim?.claim, claim?.caveat].filter(Boolean).join(' ');
    const clauses = figureClauses(words, sentence).map((clause) => `“${clause}”`);
    return clauses.length === 0 ? [] : [`${id} tells ${clauses.join(', ')}`];
  });
  const name = 'name the claim that has it (in a board under "also")';
  return told.length === 0
    ? `${claims.length === 0 ? 'There is none' : 'They tell no figure'}: leave it out, or ${name}.`
    : `${told.slice(0, MOST_CLAIMS).join('; ')}. Tell that, or ${name}.`;
}

/**
 * No number without a source outside articles either: a sentence with a figure tells numbers of the
 * claims beside it, and a text that has none tells no figure. Danger signs may rest on a caution.
 */
export const toldNumbers: Rule = ({ content }) =>
  textsOutsideProse(content)
    .filter(({ kind }) => kind !== 'level')
    .flatMap((told) => {
      const facts = factsIn(told);
      if (facts.length === 0) return [];
      const claims = told.claims.map((id) => content.claims.get(id)?.data);
      const words = claims.map((each) => `${each?.claim} ${each?.caveat}`).join(' ');
      const known = numbersToTellIt(words);
      const measures = measuresTold(words);
      return facts.flatMap((sentence) =>
        [
          ...[...numbersTold(sentence)].filter((value) => !known.has(value)).map(String),
          ...untoldMeasures(
            measuresTold(sentence).filter(({ value }) => known.has(value)),
            measures,
          ),
        ].map((figure) =>
          errorAt(
            told,
            'untold-number',
            `"${sentence}" tells ${figure}, which no claim beside it does.`,
            mendOf(sentence, told, content),
          ),
        ),
      );
    });
