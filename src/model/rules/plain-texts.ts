import { GRADE_CEILING, measuredSentences, readabilityOf } from '../derived/readability.ts';
import type { CollectionName } from '../derived/text-plan.ts';
import { textsOutsideProse, type ToldText } from '../derived/told-texts.ts';
import type { Finding } from '../reading/finding.ts';
import { WORDS_IN_A_SENTENCE } from './plain-words.ts';
import { errorAt, type Rule } from './rule.ts';

/** Highest grade of what is read in the worst minute, or by a child; everything else has that of articles. */
const EASIER: Partial<Record<CollectionName, number>> = {
  guideQuestions: 5,
  guideEnds: 5,
  homeParts: 5,
  regions: 5,
};

/** A grade of fewer words than this is chance. */
const ENOUGH_WORDS = 100;

/** What stands outside the text of articles is as plain as they are: short sentences, an easy grade. */
export const plainTexts: Rule = ({ content }) => {
  const texts = textsOutsideProse(content);
  return [
    ...longSentences(texts),
    ...[...Map.groupBy(texts, ({ of }) => of)].flatMap(([of, all]) => hardToRead(of, all)),
  ];
};

/** Lines for search engines are counted in letters, and those of danger signs by their own schema. */
const longSentences = (texts: readonly ToldText[]): Finding[] =>
  texts
    .filter(({ kind }) => kind === 'free')
    .flatMap((told) =>
      measuredSentences(told.text)
        .filter(({ words }) => words > WORDS_IN_A_SENTENCE)
        .map(({ text, words }) =>
          errorAt(
            told,
            'long-sentence',
            `A sentence has ${words} words: "${text}"`,
            `Split it: ${WORDS_IN_A_SENTENCE} words at most, 20 as a rule.`,
          ),
        ),
    );

function hardToRead(of: CollectionName, texts: readonly ToldText[]): Finding[] {
  const ceiling = EASIER[of] ?? GRADE_CEILING;
  const { grade, words, longestSentence } = readabilityOf(texts);
  const longest = texts.find(({ text }) => text.includes(longestSentence));
  if (words < ENOUGH_WORDS || grade <= ceiling || longest === undefined) return [];
  return [
    errorAt(
      longest,
      'too-hard-to-read',
      `The words of ${of} read at grade ${grade.toFixed(1)} together; the ceiling is ${ceiling}.`,
      `Shorten sentences and use shorter words. The longest is here: "${longestSentence}"`,
    ),
  ];
}
