import { numbersTold, numbersToTellIt } from '../derived/numbers-told.ts';
import { sentencesOf } from '../derived/readability.ts';
import { textsOutsideProse } from '../derived/told-texts.ts';
import { FACT } from './cited-numbers.ts';
import { errorAt, type Rule } from './rule.ts';

/**
 * No number without a source outside articles either: a sentence with a figure tells numbers of the
 * claims beside it, and a text that has none tells no figure. Danger signs may rest on a caution.
 */
export const toldNumbers: Rule = ({ content }) =>
  textsOutsideProse(content)
    .filter(({ kind }) => kind !== 'level')
    .flatMap((told) => {
      const facts = sentencesOf(told.text).filter((sentence) => FACT.test(sentence));
      if (facts.length === 0) return [];
      const claims = told.claims.map((id) => content.claims.get(id)?.data);
      const known = numbersToTellIt(
        claims.map((each) => `${each?.claim} ${each?.caveat}`).join(' '),
      );
      return facts.flatMap((sentence) =>
        [...numbersTold(sentence)]
          .filter((value) => !known.has(value))
          .map((value) =>
            errorAt(
              told,
              'untold-number',
              `"${sentence}" tells ${value}, which no claim beside it does.`,
              'Name the claim that tells it, or leave the number out.',
            ),
          ),
      );
    });
