import { GRADE_CEILING, measuredSentences, readabilityOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Longest sentence allowed; the aim is 20 words (`CONTRIBUTING.md`, "Plain words"). */
const WORDS_IN_A_SENTENCE = 25;

/** Most sentences in a paragraph; the aim is 3. */
const SENTENCES = 4;

/** A text without its quotations. */
export const unquoted = (text: string) => text.replace(/["“][^"”]*["”]/g, ' ').replaceAll('’', "'");

/** Finds a word as a whole, in capitals or not. */
export const useOf = (word: string) => new RegExp(`(?<![\\p{L}'])${word}(?![\\p{L}'])`, 'iu');

/** An article can be read by a child of 12 to 14: short sentences, an easy grade. */
export const plainWords: Rule = ({ content }) => {
  const bannedWords = [...content.bannedWords].map(([word, { data }]) => ({
    word,
    use: useOf(word),
    instead: data.instead,
  }));
  return [...content.articles.values()].flatMap(({ file, body }) => {
    const passages = body.prose.map((each) => ({
      ...each,
      sentences: measuredSentences(each.text),
    }));
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
    const tooLong = passages
      .flatMap(({ sentences, line }) => sentences.map((sentence) => ({ ...sentence, line })))
      .filter(({ words }) => words > WORDS_IN_A_SENTENCE)
      .map(({ text, words, line }) =>
        errorAt(
          { file, line },
          'long-sentence',
          `A sentence has ${words} words: "${text}"`,
          `Split it: ${WORDS_IN_A_SENTENCE} words at most, 20 as a rule.`,
        ),
      );
    const tooMany = passages
      .filter(({ sentences, list }) => list === undefined && sentences.length > SENTENCES)
      .map(({ sentences, line }) =>
        errorAt(
          { file, line },
          'long-paragraph',
          `A paragraph has ${sentences.length} sentences.`,
          `Split it: ${SENTENCES} sentences at most, 3 as a rule.`,
        ),
      );
    const banned = body.prose.flatMap(({ text, line }) => {
      const own = unquoted(text);
      return bannedWords
        .filter(({ use }) => use.test(own))
        .map(({ word, instead }) =>
          errorAt(
            { file, line },
            'banned-word',
            `"${word}" is a word this site does not use.`,
            `Say instead: ${instead}. About the word itself, put it in quotation marks.`,
          ),
        );
    });
    return [...tooHard, ...tooLong, ...tooMany, ...banned];
  });
};
