import { oncePer } from '../derived/once-per.ts';
import { allTexts, type ToldText } from '../derived/told-texts.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { ArticleBody } from '../reading/parse-article.ts';
import { errorAt, type Rule } from './rule.ts';

/** A text without its quotations. */
const unquoted = (text: string) => text.replace(/["“][^"”]*["”]/g, ' ').replaceAll('’', "'");

/** Finds a word as a whole, in capitals or not; a name with a capital only as it is written. */
const useOf = (word: string) =>
  new RegExp(
    `(?<![\\p{L}'])${RegExp.escape(word)}(?![\\p{L}'])`,
    /\p{Lu}/u.test(word) ? 'u' : 'iu',
  );

/** The banned words that a text uses, for one list of them. */
const usesOf = oncePer((words: ContentSource['bannedWords']) => {
  const banned = [...words].map(([word, { data }]) => ({ word, use: useOf(word), ...data }));
  return oncePer(({ text }: ToldText) => {
    const own = unquoted(text);
    return banned.filter(({ use, but }) =>
      use.test(but.reduce((left, name) => left.replaceAll(name, ' '), own)),
    );
  });
});

/** The words of a page's steps. */
const stepsOf = oncePer(
  ({ components }: ArticleBody) =>
    new Set(
      components
        .filter(({ name }) => ['Steps', 'Do'].includes(name))
        .flatMap(({ items }) => items.map(({ text }) => text)),
    ),
);

/** No text of ours frightens or misleads by a word, hides its "not", names its source, or hedges a step. */
export const bannedWords: Rule = ({ content }) => {
  const used = usesOf(content.bannedWords);
  const pages = new Map([...content.articles.values()].map((page) => [page.file, page.body]));
  return allTexts(content).flatMap((told) => {
    const page = pages.get(told.file);
    const steps = page && stepsOf(page);
    return used(told)
      .filter(
        (each) =>
          each.in === 'all' ||
          (each.in === 'articles' ? told.of === 'articles' : steps?.has(told.text)),
      )
      .map(({ word, instead, in: where }) =>
        errorAt(
          told,
          'banned-word',
          where === 'all'
            ? `"${word}" is a word this site does not use.`
            : `"${word}" has no place in ${where === 'steps' ? 'a step' : 'an article'}.`,
          `Say instead: ${instead}. About the word itself, put it in quotation marks.`,
        ),
      );
  });
};
