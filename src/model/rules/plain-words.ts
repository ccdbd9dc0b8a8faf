import { GRADE_CEILING, readabilityOf, sentencesOf, wordsOf } from '../readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Longest sentence allowed; the aim is 20 words (`CONTRIBUTING.md`, "Plain words"). */
const WORDS_IN_A_SENTENCE = 25;

/** An article can be read by a child of 12 to 14: short sentences, an easy grade. */
export const plainWords: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, body }) => {
    const { grade } = readabilityOf(body.prose);
    const tooHard =
      grade > GRADE_CEILING
        ? [
            errorAt(
              { file, line: 1 },
              'too-hard-to-read',
              `The article reads at grade ${grade.toFixed(1)}; the ceiling is ${GRADE_CEILING}.`,
              'Shorten sentences and use shorter words; aim for grade 6 to 7.',
            ),
          ]
        : [];
    const tooLong = body.prose
      .flatMap(({ text, line }) => sentencesOf(text).map((sentence) => ({ sentence, line })))
      .filter(({ sentence }) => wordsOf(sentence).length > WORDS_IN_A_SENTENCE)
      .map(({ sentence, line }) =>
        errorAt(
          { file, line },
          'long-sentence',
          `A sentence has ${wordsOf(sentence).length} words: "${sentence}"`,
          `Split it: ${WORDS_IN_A_SENTENCE} words at most, 20 as a rule.`,
        ),
      );
    return [...tooHard, ...tooLong];
  });
