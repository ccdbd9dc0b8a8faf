import { GRADE_CEILING, readabilityOf, sentencesOf, wordsOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Longest sentence allowed; the aim is 20 words (`CONTRIBUTING.md`, "Plain words"). */
const WORDS_IN_A_SENTENCE = 25;

/** Most sentences in a paragraph; the aim is 3. */
const SENTENCES = 4;

/** Whether a text uses a word, quotations left aside. */
function uses(text: string, word: string): boolean {
  const unquoted = text.replace(/["“][^"”]*["”]/g, ' ').replaceAll('’', "'");
  return new RegExp(`(?<![\\p{L}'])${word}(?![\\p{L}'])`, 'iu').test(unquoted);
}

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
    const tooMany = body.prose
      .filter(({ text, list }) => list === undefined && sentencesOf(text).length > SENTENCES)
      .map(({ text, line }) =>
        errorAt(
          { file, line },
          'long-paragraph',
          `A paragraph has ${sentencesOf(text).length} sentences.`,
          `Split it: ${SENTENCES} sentences at most, 3 as a rule.`,
        ),
      );
    const banned = body.prose.flatMap(({ text, line }) =>
      [...content.bannedWords]
        .filter(([word]) => uses(text, word))
        .map(([word, { data }]) =>
          errorAt(
            { file, line },
            'banned-word',
            `"${word}" is a word this site does not use.`,
            `Say instead: ${data.instead}. About the word itself, put it in quotation marks.`,
          ),
        ),
    );
    return [...tooHard, ...tooLong, ...tooMany, ...banned];
  });
