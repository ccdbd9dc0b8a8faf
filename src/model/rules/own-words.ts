import type { Finding } from '../reading/finding.ts';
import type { PageSource } from '../reading/content-source.ts';
import { oncePer } from '../derived/once-per.ts';
import { wordsOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Words in a shingle: long enough that ordinary phrases do not meet by chance. */
const SHINGLE = 8;

/**
 * Share of an article's shingles that another may hold: safety advice ("Do not use heat on skin
 * that is numb") has to be alike. Care-card lines and evidence boxes are data and do not count.
 */
const SHARE = 0.08;

/** A passage of so many words (longer than a line of safety advice) stands in one article only. */
const OWN_PASSAGE = 24;

const MEND =
  'Say it in words that fit this topic, or leave it to the other article and link to it.';

/** An article's passages, each with its words in small letters, and its shingles. */
interface ArticleWords {
  file: string;
  passages: { text: string; line: number; words: string[] }[];
  shingles: Set<string>;
}

const wordsOfArticle = oncePer(({ file, body }: PageSource<unknown>): ArticleWords => {
  const passages = body.prose.map(({ text, line }) => ({
    text,
    line,
    words: wordsOf(text.toLowerCase()),
  }));
  return { file, passages, shingles: shinglesOf(passages) };
});

/** Every run of words inside one passage. */
function shinglesOf(passages: ArticleWords['passages']): Set<string> {
  return new Set(
    passages.flatMap(({ words }) => {
      const runs = Math.max(0, words.length - SHINGLE + 1);
      return Array.from({ length: runs }, (_, at) => words.slice(at, at + SHINGLE).join(' '));
    }),
  );
}

/** What an article shares with an earlier one. */
interface Shared {
  count: number;
  /** The first shared run of words in the later article. */
  first: string;
}

/**
 * Every article beside every earlier one that has words of it. Only articles that share a shingle
 * meet, by a list of who holds each, so that the time grows with the words and not with the pairs.
 */
function sharedShingles(articles: readonly ArticleWords[]): Finding[] {
  const holders = new Map<string, number[]>();
  return articles.flatMap(({ file, shingles }, index) => {
    const sharedWith = new Map<number, Shared>();
    for (const shingle of shingles) {
      const earlier = holders.get(shingle);
      for (const other of earlier ?? []) {
        const shared = sharedWith.get(other);
        if (shared) shared.count += 1;
        else sharedWith.set(other, { count: 1, first: shingle });
      }
      if (earlier) earlier.push(index);
      else holders.set(shingle, [index]);
    }
    return [...sharedWith]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, { count, first }]) => {
        const other = articles[at];
        const share = count / Math.max(1, Math.min(shingles.size, other?.shingles.size ?? 0));
        if (other === undefined || share <= SHARE) return [];
        const what = `${(share * 100).toFixed(0)}% of the text also stands in ${other.file}, for example "${first} …".`;
        return [errorAt({ file, line: 1 }, 'words-of-another-article', what, MEND)];
      });
  });
}

function sharedPassages(all: readonly ArticleWords[]): Finding[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ file, passages }) =>
    passages.flatMap(({ text, line, words }) => {
      const key = words.join(' ');
      const first = seen.get(key);
      if (words.length < OWN_PASSAGE || first === undefined) {
        seen.set(key, first ?? file);
        return [];
      }
      const what = `This passage stands in ${first} as well: "${text.slice(0, 60)} …"`;
      return [errorAt({ file, line }, 'passage-of-another-article', what, MEND)];
    }),
  );
}

/** Two articles never share their text: each is written for its own topic. */
export const ownWords: Rule = ({ content }) => {
  const articles = [...content.articles.values()].map(wordsOfArticle);
  return [...sharedShingles(articles), ...sharedPassages(articles)];
};
