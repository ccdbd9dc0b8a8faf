import type { Finding } from '../reading/finding.ts';
import type { ContentSource, PageSource } from '../reading/content-source.ts';
import { wordsOf } from '../derived/readability.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
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

/** Every run of words inside one passage. */
function shinglesOf({ body }: PageSource<ArticleFrontMatter>): Set<string> {
  return new Set(
    body.prose.flatMap(({ text }) => {
      const words = wordsOf(text.toLowerCase());
      const runs = Math.max(0, words.length - SHINGLE + 1);
      return Array.from({ length: runs }, (_, at) => words.slice(at, at + SHINGLE).join(' '));
    }),
  );
}

function sharedShingles(content: ContentSource): Finding[] {
  const articles = [...content.articles.values()].map((article) => ({
    article,
    shingles: shinglesOf(article),
  }));
  return articles.flatMap(({ article, shingles }, index) =>
    articles.slice(0, index).flatMap((other) => {
      const shared = [...shingles].filter((shingle) => other.shingles.has(shingle));
      const share = shared.length / Math.max(1, Math.min(shingles.size, other.shingles.size));
      if (share <= SHARE) return [];
      const what = `${(share * 100).toFixed(0)}% of the text also stands in ${other.article.file}, for example "${shared[0] ?? ''} …".`;
      return [errorAt({ file: article.file, line: 1 }, 'words-of-another-article', what, MEND)];
    }),
  );
}

function sharedPassages(content: ContentSource): Finding[] {
  const seen = new Map<string, string>();
  return [...content.articles.values()].flatMap(({ file, body }) =>
    body.prose.flatMap(({ text, line }) => {
      const words = wordsOf(text.toLowerCase());
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
export const ownWords: Rule = ({ content }) => [
  ...sharedShingles(content),
  ...sharedPassages(content),
];
