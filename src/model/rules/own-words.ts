import type { Finding } from '../reading/finding.ts';
import type { PageSource } from '../reading/content-source.ts';
import { oncePer, oncePerList } from '../derived/once-per.ts';
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
  /** With its words, and these as one text. */
  passages: { text: string; line: number; words: string[]; key: string }[];
  /** By their numbers. */
  shingles: ReadonlyMap<number, string>;
}

const wordsOfArticle = oncePer(({ file, body }: PageSource<unknown>): ArticleWords => {
  const passages = body.prose.map(({ text, line }) => {
    const words = wordsOf(text.toLowerCase());
    return { text, line, words, key: words.join(' ') };
  });
  return { file, passages, shingles: shinglesOf(passages) };
});

/** A number for each run of words that any article ever held: numbers meet sooner than texts do. */
const numbers = new Map<string, number>();

function numberOf(shingle: string): number {
  const number = numbers.get(shingle) ?? numbers.size;
  numbers.set(shingle, number);
  return number;
}

/** Every run of words inside one passage. */
function shinglesOf(passages: ArticleWords['passages']): ReadonlyMap<number, string> {
  return new Map(
    passages.flatMap(({ words }) => {
      const runs = Math.max(0, words.length - SHINGLE + 1);
      return Array.from({ length: runs }, (_, at) => {
        const shingle = words.slice(at, at + SHINGLE).join(' ');
        return [numberOf(shingle), shingle] as const;
      });
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
  const NOBODY = -1;
  // Nearly every shingle has one holder; the others are few.
  const holder = new Int32Array(numbers.size).fill(NOBODY);
  const others = new Map<number, number[]>();
  return articles.flatMap(({ file, shingles }, index) => {
    const sharedWith = new Map<number, Shared>();
    for (const [number, shingle] of shingles) {
      const first = holder[number] ?? NOBODY;
      if (first === NOBODY) {
        holder[number] = index;
        continue;
      }
      const more = others.get(number) ?? [];
      for (const other of [first, ...more]) {
        const shared = sharedWith.get(other);
        if (shared) shared.count += 1;
        else sharedWith.set(other, { count: 1, first: shingle });
      }
      others.set(number, [...more, index]);
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
    passages.flatMap(({ text, line, words, key }) => {
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
export const ownWords: Rule = ({ content }) =>
  ofOthers([...content.articles.values()].map(wordsOfArticle));

const ofOthers = oncePerList((articles: readonly ArticleWords[]) => [
  ...sharedShingles(articles),
  ...sharedPassages(articles),
]);
