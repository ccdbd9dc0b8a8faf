import { allTexts } from '../derived/told-texts.ts';
import { errorAt, type Rule } from './rule.ts';

/** A text without its quotations. */
const unquoted = (text: string) => text.replace(/["“][^"”]*["”]/g, ' ').replaceAll('’', "'");

/** Finds a word as a whole, in capitals or not. */
const useOf = (word: string) =>
  new RegExp(`(?<![\\p{L}'])${RegExp.escape(word)}(?![\\p{L}'])`, 'iu');

/** No text of ours frightens or misleads by a word, or hides its "not" in a contraction. */
export const bannedWords: Rule = ({ content }) => {
  const banned = [...content.bannedWords].map(([word, { data }]) => ({
    word,
    use: useOf(word),
    instead: data.instead,
  }));
  return allTexts(content).flatMap((told) => {
    const own = unquoted(told.text);
    return banned
      .filter(({ use }) => use.test(own))
      .map(({ word, instead }) =>
        errorAt(
          told,
          'banned-word',
          `"${word}" is a word this site does not use.`,
          `Say instead: ${instead}. About the word itself, put it in quotation marks.`,
        ),
      );
  });
};
