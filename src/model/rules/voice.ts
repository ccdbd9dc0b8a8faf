import { oncePer } from '../derived/once-per.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { measuredSentences } from '../derived/readability.ts';
import type { ArticleBody, Passage } from '../reading/parse-article.ts';
import { errorAt, type Rule } from './rule.ts';

/**
 * Words of a sentence as one speaks them: the mean of a page's paragraphs, and how far sentences of the
 * whole page are from their mean (standard deviation). Sentences of one length sound like a list.
 */
export const VOICE = { fewest: 12, most: 16, spread: 6.5 } as const;

/** Of fewer sentences a page is too short to have a rhythm. */
const ENOUGH_SENTENCES = 24;

/** How long a page's sentences are. */
export interface Rhythm {
  sentences: number;
  /** Mean words of a sentence in paragraphs, lists left out: steps are short. */
  mean: number;
  /** Standard deviation over all sentences, in words, to a tenth. */
  spread: number;
}

/** A cell of a table that only names something. */
const isLabel = ({ text }: Passage) => !/[.?!:…]["”’)]*$/.test(text);

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

/** The rhythm of a page. */
export function rhythmOf({ prose }: Pick<ArticleBody, 'prose'>): Rhythm {
  const lengths = (passages: ArticleBody['prose']) =>
    passages.flatMap(({ text }) => measuredSentences(text).map(({ words }) => words));
  const all = lengths(prose);
  const mean = meanOf(all);
  return {
    sentences: all.length,
    mean: meanOf(lengths(prose.filter((each) => each.list === undefined && !isLabel(each)))),
    spread: Number(Math.sqrt(meanOf(all.map((each) => (each - mean) ** 2))).toFixed(1)),
  };
}

/** Two sentences that follow each other. */
interface Pair {
  line: number;
  texts: string[];
  words: number;
}

/** The two shortest neighbours in a paragraph of a page: joined, they make the long sentence that is missing. */
function shortNeighbours({ prose }: Pick<ArticleBody, 'prose'>): Pair | undefined {
  const pairs = prose
    .filter(({ list }) => list === undefined)
    .flatMap(({ text, line }) => {
      const all = measuredSentences(text);
      return all.slice(1).map((second, at): Pair => {
        const both = [all[at] ?? second, second];
        const words = both.reduce((sum, each) => sum + each.words, 0);
        return { line, texts: both.map((each) => each.text), words };
      });
    });
  return pairs.sort((a, b) => a.words - b.words)[0];
}

const joinWords = (pair: Pair | undefined) =>
  pair
    ? ` Begin with these two neighbours: ${pair.texts.map((each) => `“${each}”`).join(' ')}`
    : '';

/** What is wrong with the rhythm of a page. */
const notSpoken = oncePer(({ file, body }: PageSource<unknown>): Finding[] => {
  const { sentences, mean, spread } = rhythmOf(body);
  const pair = shortNeighbours(body);
  if (sentences < ENOUGH_SENTENCES) return [];
  const found = (what: string, mend: string) => [
    errorAt({ file, line: pair?.line ?? 1 }, 'flat-voice', what, mend),
  ];
  return [
    ...(spread < VOICE.spread
      ? found(
          `The sentences are nearly all of one length: they spread by ${spread.toFixed(1)} words round their mean, and ${VOICE.spread} is the least.`,
          `Join what belongs together into sentences of 20 words or more, and let short ones stand between. Read it aloud.${joinWords(pair)}`,
        )
      : []),
    ...(mean < VOICE.fewest || mean > VOICE.most
      ? found(
          `A sentence of a paragraph has ${mean.toFixed(1)} words in the mean; ${VOICE.fewest} to ${VOICE.most} are spoken easily.`,
          mean < VOICE.fewest
            ? `Join short sentences that belong together.${joinWords(pair)}`
            : 'Split the longest.',
        )
      : []),
  ];
});

/** A page is spoken, not listed: long sentences between short ones. */
export const voice: Rule = ({ content }) => [...content.articles.values()].flatMap(notSpoken);
