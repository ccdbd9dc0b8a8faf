import { readabilityOf } from '../derived/readability.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { unquoted, useOf } from './plain-words.ts';
import { errorAt } from './rule.ts';

/** Highest US school grade of cards and of pages for one kind of reader: a reading age of 9 to 11. */
const SHORT_TEXT_GRADE = 5;

/**
 * The findings for a page of a few short texts: plainer still than an article, and without the words
 * that the site does not use.
 *
 * @param what its kind and name, as in: the deck "sleep"
 * @param rule name of the finding for what is too hard
 */
export function shortTexts(
  { bannedWords }: ContentSource,
  entry: { file: string; line: number },
  told: readonly { text: string; line: number }[],
  what: string,
  rule: string,
): Finding[] {
  const { grade } = readabilityOf(told);
  const tooHard =
    grade > SHORT_TEXT_GRADE
      ? [
          errorAt(
            entry,
            rule,
            `The ${what} reads at grade ${grade.toFixed(1)}; the ceiling is ${SHORT_TEXT_GRADE}.`,
            'Shorten sentences and use shorter words.',
          ),
        ]
      : [];
  const banned = told.flatMap(({ text, line }) =>
    [...bannedWords]
      .filter(([word]) => useOf(word).test(unquoted(text)))
      .map(([word, { data }]) =>
        errorAt(
          { file: entry.file, line },
          'banned-word',
          `"${word}" is a word this site does not use.`,
          `Say instead: ${data.instead}.`,
        ),
      ),
  );
  return [...tooHard, ...banned];
}
