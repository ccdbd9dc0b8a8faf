import { oncePer } from '../derived/once-per.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { GRADE_CEILING, measuredSentences, readabilityOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Longest sentence allowed; the aim is 20 words (`CONTRIBUTING.md`, "Plain words"). */
export const WORDS_IN_A_SENTENCE = 25;

/** Most sentences in a paragraph; the aim is 3. */
const SENTENCES = 4;

/** What is too long or too hard on a page. */
const notPlain = oncePer(({ file, body }: PageSource<unknown>): Finding[] => {
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
  return [...tooHard, ...tooLong, ...tooMany];
});

/** An article can be read by a child of 12 to 14: short sentences, an easy grade. */
export const plainWords: Rule = ({ content }) => [...content.articles.values()].flatMap(notPlain);
