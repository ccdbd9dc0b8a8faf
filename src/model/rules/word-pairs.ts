import { oncePer, oncePerPair } from '../derived/once-per.ts';
import type { ContentSource, PageSource } from '../reading/content-source.ts';
import type { Passage } from '../reading/parse-article.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** A number or word as a whole, alone or as more than one; `GP` is not `gp`. */
const whole = (word: string) =>
  new RegExp(
    `(?<![\\p{L}\\d,.]|\\d )${RegExp.escape(word)}s?(?![\\p{L}\\d]| people\\b)`,
    /^\p{Lu}/u.test(word) ? 'u' : 'iu',
  );

/** What finds the words of a list, once for each list. */
const pairsOf = oncePer((words: ContentSource['wordPairs']) =>
  [...words].map(([word, { data }]) => ({ word, use: whole(word), ...data })),
);

/** The first passage that uses a word, names that may hold it left out. */
const firstUse = (prose: readonly Passage[], use: RegExp, but: readonly string[]) =>
  prose.findIndex(({ text }) =>
    use.test(but.reduce((left, name) => left.replaceAll(name, ' '), text)),
  );

/** The words of a page that stand alone. */
const loneWords = oncePerPair(
  ({ file, body }: PageSource<unknown>, words: ContentSource['wordPairs']): Finding[] =>
    pairsOf(words).flatMap(({ word, use, beside, but }) => {
      const at = firstUse(body.prose, use, but);
      const first = body.prose[at];
      if (first === undefined) return [];
      const sofar = body.prose.slice(0, at + 1).map(({ text }) => text.toLowerCase());
      if (beside.some((each) => sofar.some((text) => text.includes(each.toLowerCase())))) return [];
      return [
        errorAt(
          { file, line: first.line },
          'lone-word',
          `"${word}" stands alone, and readers elsewhere do not know it.`,
          `Put theirs beside it, here where the page first uses it: ${word} (${beside[0]}).`,
        ),
      ];
    }),
);

/** A word that readers of another country do not know has theirs beside it where a page first uses it. */
export const wordPairs: Rule = ({ content }) =>
  [...content.articles.values()].flatMap((page) => loneWords(page, content.wordPairs));
