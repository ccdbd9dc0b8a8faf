import { oncePer } from '../derived/once-per.ts';
import { allTexts, type ToldText } from '../derived/told-texts.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { errorAt, type Rule } from './rule.ts';

/** A text without its quotations. */
const unquoted = (text: string) => text.replace(/["“][^"”]*["”]/g, ' ').replaceAll('’', "'");

/** Finds a word as a whole, in capitals or not. */
const useOf = (word: string) =>
  new RegExp(`(?<![\\p{L}'])${RegExp.escape(word)}(?![\\p{L}'])`, 'iu');

/** The banned words that a text uses, for one list of them. */
const usesOf = oncePer((words: ContentSource['bannedWords']) => {
  const banned = [...words].map(([word, { data }]) => ({
    word,
    use: useOf(word),
    instead: data.instead,
  }));
  return oncePer(({ text }: ToldText) => {
    const own = unquoted(text);
    return banned.filter(({ use }) => use.test(own));
  });
});

/** No text of ours frightens or misleads by a word, or hides its "not" in a contraction. */
export const bannedWords: Rule = ({ content }) => {
  const used = usesOf(content.bannedWords);
  return allTexts(content).flatMap((told) =>
    used(told).map(({ word, instead }) =>
      errorAt(
        told,
        'banned-word',
        `"${word}" is a word this site does not use.`,
        `Say instead: ${instead}. About the word itself, put it in quotation marks.`,
      ),
    ),
  );
};
